// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import java.util.ArrayList;
import java.util.List;
import org.attls.ui.language.LanguageServices;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.text.edits.DeleteEdit;
import org.eclipse.text.edits.InsertEdit;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.ui.texteditor.ITextEditor;

/** Makes comments of the selected lines, or text of them again if all of them are comments. */
public final class CommentHandler extends LanguageHandler {
  private record Line(int offset, int indent, String text) {
    boolean isBlank() {
      return text.isBlank();
    }

    boolean isComment(String mark) {
      return text.stripLeading().startsWith(mark);
    }

    /** The mark with the blank that follows it. */
    int markLength(String mark) {
      return text.startsWith(mark + ' ', indent) ? mark.length() + 1 : mark.length();
    }
  }

  @Override
  protected void execute(ITextEditor editor, LanguageServices services) throws ExecutionException {
    if (!isChangeable(editor)
        || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
      return;
    }
    IDocument document = services.document();
    try {
      List<Line> lines = lines(document, selection);
      int first = document.getLineOfOffset(selection.getOffset());
      asOne(editor, edit(lines, services.commentMark()), document);
      if (selection.getLength() > 0) {
        // The same lines stay selected, so that the command can be taken back by itself.
        int start = document.getLineOffset(first);
        IRegion last = document.getLineInformation(first + lines.size() - 1);
        editor.selectAndReveal(start, last.getOffset() + last.getLength() - start);
      }
    } catch (BadLocationException e) {
      throw new ExecutionException("The lines cannot be made comments.", e);
    }
  }

  /** One undo takes all lines back. */
  private static void asOne(ITextEditor editor, TextEdit edit, IDocument document)
      throws BadLocationException {
    IRewriteTarget target = editor.getAdapter(IRewriteTarget.class);
    target.beginCompoundChange();
    try {
      edit.apply(document);
    } finally {
      target.endCompoundChange();
    }
  }

  private static TextEdit edit(List<Line> lines, String mark) {
    MultiTextEdit edit = new MultiTextEdit();
    boolean comments =
        lines.stream().filter(line -> !line.isBlank()).allMatch(line -> line.isComment(mark));
    int column = lines.stream().filter(l -> !l.isBlank()).mapToInt(Line::indent).min().orElse(0);
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      edit.addChild(
          comments
              ? new DeleteEdit(line.offset() + line.indent(), line.markLength(mark))
              : new InsertEdit(line.offset() + column, mark + ' '));
    }
    return edit;
  }

  private static List<Line> lines(IDocument document, ITextSelection selection)
      throws BadLocationException {
    List<Line> lines = new ArrayList<>();
    int end = selection.getOffset() + selection.getLength();
    int first = document.getLineOfOffset(selection.getOffset());
    int last = document.getLineOfOffset(end);
    // A selection that ends at the beginning of a line does not mean that line.
    if (last > first && document.getLineOffset(last) == end) {
      last--;
    }
    for (int i = first; i <= last; i++) {
      IRegion region = document.getLineInformation(i);
      String text = document.get(region.getOffset(), region.getLength());
      lines.add(new Line(region.getOffset(), text.length() - text.stripLeading().length(), text));
    }
    return lines;
  }
}
