// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import org.attls.pagent.edit.FlatStyle;
import org.attls.ui.editor.Answers;
import org.attls.ui.editor.BlockLayout;
import org.eclipse.jface.text.IDocument;

/** The layout of flat files: that of the file itself. */
final class FlatLayout implements BlockLayout {
  @Override
  public String level(IDocument document) {
    return " "
        .repeat(
            Math.max(
                1,
                FlatDocuments.of(document)
                    .flatMap(flat -> Answers.ifReady(flat.read(FlatStyle::of)))
                    .orElse(FlatStyle.ASSISTANT)
                    .indent()));
  }

  /** Braces count where they are words of their own, and not in comments. */
  @Override
  public boolean isUnclosed(IDocument document) {
    String text = document.get();
    int open = 0;
    boolean comment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = i == 0 || text.charAt(i - 1) <= ' ';
      if (c == '\n' || c == '\r') {
        comment = false;
      } else if (c == '#' && first) {
        comment = true;
      } else if ((c == '{' || c == '}') && first && !comment) {
        open += c == '{' ? 1 : -1;
      }
    }
    return open > 0;
  }
}
