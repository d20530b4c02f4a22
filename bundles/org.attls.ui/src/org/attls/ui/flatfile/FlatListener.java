// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;
import org.attls.pagent.source.Fault;

/**
 * Gets what is known of a flat file, in the thread that reads it. Results of another version than
 * the document has by now are to be dropped, since newer ones follow.
 */
interface FlatListener {
  /** The document was read. */
  void looked(long version, FlatLooks looks);

  /** The document was checked. */
  void checked(long version, List<Fault> faults);
}
