// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Indentation of lines. */
final class Indents {

  private Indents() {}

  /** The blanks at the beginning of the line that an offset is in, up to the offset. */
  static String of(IDocument document, int offset) throws BadLocationException {
    IRegion line = document.getLineInformationOfOffset(offset);
    int end = line.getOffset();
    while (end < offset && isBlank(document.getChar(end))) {
      end++;
    }
    return document.get(line.getOffset(), end - line.getOffset());
  }

  /** What ends lines in a document. */
  static String lineEnd(IDocument document) {
    return TextUtilities.getDefaultLineDelimiter(document);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
