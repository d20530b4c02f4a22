// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import java.util.List;
import org.attls.pagent.edit.Edit;

/**
 * A change that the user may choose.
 *
 * @param title what it does
 * @param edits the changes of the text
 */
public record FlatFix(String title, List<Edit> edits) {
  /** Copies the edits, so that the fix cannot change. */
  public FlatFix {
    edits = List.copyOf(edits);
  }
}
