// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

/** The layout of policies. */
final class PolicyLayout implements BlockLayout {
  private static final String LEVEL = "    ";

  @Override
  public String level(IDocument document) {
    return LEVEL;
  }

  @Override
  public boolean isUnclosed(IDocument document) throws BadLocationException {
    long open = 0;
    String text = document.get();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '{' || c == '}') && Partitions.isCode(document, i)) {
        open += c == '{' ? 1 : -1;
      }
    }
    return open > 0;
  }
}
