// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.model;

import java.util.List;
import org.attls.policy.ide.live.Looks;
import org.eclipse.xtext.validation.Issue;

/** Gets what is known of a document, in the thread of the model. */
public interface LiveListener {
  /**
   * The document was checked.
   *
   * @param version the version of the document that was checked; results of another version than
   *     the document has by now are to be dropped, since newer ones follow
   */
  default void checked(long version, List<Issue> issues) {}

  /** The document was read, and what it looks like may have changed. */
  default void looked(long version, Looks looks) {}
}
