// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.TextUtilities;

/** Indents new lines, closes blocks, and writes blanks for tabulators. */
public final class AutoIndent implements IAutoEditStrategy {
  private final BlockLayout layout;

  /** Made by the editor of policies. */
  public AutoIndent() {
    this(new PolicyLayout());
  }

  /** For a language with blocks in braces. */
  public AutoIndent(BlockLayout layout) {
    this.layout = layout;
  }

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

  private void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
    String indent = Indents.of(document, command.offset);
    String lineEnd = command.text;
    if (before(document, command.offset) != '{') {
      command.text += indent;
      return;
    }
    command.text += indent + layout.level(document);
    boolean closed = after(document, command.offset + command.length) == '}';
    if (closed || layout.isUnclosed(document)) {
      command.caretOffset = command.offset + command.text.length();
      command.shiftsCaret = false;
      command.text += lineEnd + indent + (closed ? "" : "}");
    }
  }

  private void endBlock(IDocument document, DocumentCommand command) throws BadLocationException {
    String indent = Indents.of(document, command.offset);
    int line = document.getLineInformationOfOffset(command.offset).getOffset();
    String level = layout.level(document);
    if (indent.length() == command.offset - line && indent.endsWith(level)) {
      command.offset -= level.length();
      command.length += level.length();
    }
  }

  private void tabulator(IDocument document, DocumentCommand command) throws BadLocationException {
    int column = command.offset - document.getLineInformationOfOffset(command.offset).getOffset();
    int width = layout.level(document).length();
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
}
