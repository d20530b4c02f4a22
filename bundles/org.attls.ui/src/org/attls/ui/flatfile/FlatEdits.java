// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;
import org.attls.policy.ide.live.Edit;

/** Changes of a flat file as those of a document. */
public final class FlatEdits {
  private FlatEdits() {}

  /** The changes of a document that do the same. */
  public static List<Edit> of(List<org.attls.pagent.edit.Edit> edits) {
    return edits.stream()
        .map(edit -> new Edit(edit.span().start(), edit.span().length(), edit.text()))
        .toList();
  }
}
