// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.List;
import org.attls.policy.ide.text.TextChange;

/**
 * A way out of a problem.
 *
 * @param title what it does, as the user chooses it
 * @param changes the changes of the text, perhaps of several files
 */
public record Fix(String title, List<TextChange> changes) {

  /** A fix that is one change. */
  static Fix of(String title, TextChange change) {
    return new Fix(title, List.of(change));
  }
}
