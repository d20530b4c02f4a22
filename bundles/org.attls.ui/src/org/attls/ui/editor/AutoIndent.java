// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** Indents new lines, closes blocks, and writes blanks for tabulators. */
public final class AutoIndent implements IAutoEditStrategy {
  @Override
  public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
    if (!command.doit || command.text == null) {
      return;
    }
    try {
      if (TextUtilities.equals(document.getLegalLineDelimiters(), command.text) >= 0) {
        newLine(document, command);
      } else if (command.text.equals("}")) {
        endBlock(document, command);
      } else if (command.text.equals("\t") && command.length == 0) {
        tabulator(document, command);
      }
    } catch (BadLocationException e) {
      // The text is inserted as it was typed.
    }
  }

  private static void newLine(IDocument document, DocumentCommand command)
      throws BadLocationException {
    String indent = Indents.of(document, command.offset);
    String lineEnd = command.text;
    if (before(document, command.offset) != '{') {
      command.text += indent;
      return;
    }
    command.text += indent + Indents.LEVEL;
    boolean closed = after(document, command.offset + command.length) == '}';
    if (closed || isUnclosed(document)) {
      command.caretOffset = command.offset + command.text.length();
      command.shiftsCaret = false;
      command.text += lineEnd + indent + (closed ? "" : "}");
    }
  }

  private static void endBlock(IDocument document, DocumentCommand command)
      throws BadLocationException {
    String indent = Indents.of(document, command.offset);
    int line = document.getLineInformationOfOffset(command.offset).getOffset();
    if (indent.length() == command.offset - line && indent.endsWith(Indents.LEVEL)) {
      command.offset -= Indents.LEVEL.length();
      command.length += Indents.LEVEL.length();
    }
  }

  private static void tabulator(IDocument document, DocumentCommand command)
      throws BadLocationException {
    int column = command.offset - document.getLineInformationOfOffset(command.offset).getOffset();
    int width = Indents.LEVEL.length();
    command.text = " ".repeat(width - column % width);
  }

  /** The last character of the line before an offset that is not a blank; 0 if there is none. */
  private static char before(IDocument document, int offset) throws BadLocationException {
    int start = document.getLineInformationOfOffset(offset).getOffset();
    for (int at = offset - 1; at >= start; at--) {
      if (!Character.isWhitespace(document.getChar(at))) {
        return document.getChar(at);
      }
    }
    return 0;
  }

  /** The first character of the line behind an offset that is not a blank; 0 if there is none. */
  private static char after(IDocument document, int offset) throws BadLocationException {
    var line = document.getLineInformationOfOffset(offset);
    for (int at = offset; at < line.getOffset() + line.getLength(); at++) {
      if (!Character.isWhitespace(document.getChar(at))) {
        return document.getChar(at);
      }
    }
    return 0;
  }

  private static boolean isUnclosed(IDocument document) throws BadLocationException {
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
