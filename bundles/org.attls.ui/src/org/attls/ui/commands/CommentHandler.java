// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import java.util.ArrayList;
import java.util.List;
import org.attls.ui.model.LiveDocument;
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
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** Makes comments of the selected lines, or text of them again if all of them are comments. */
public final class CommentHandler extends PolicyHandler {
  private static final String MARK = "//";

  private record Line(int offset, int indent, String text) {
    boolean isBlank() {
      return text.isBlank();
    }

    boolean isComment() {
      return text.stripLeading().startsWith(MARK);
    }

    /** The mark with the blank that follows it. */
    int markLength() {
      return text.startsWith(MARK + ' ', indent) ? MARK.length() + 1 : MARK.length();
    }
  }

  @Override
  protected void execute(ITextEditor editor, LiveDocument live) throws ExecutionException {
    if (editor instanceof ITextEditorExtension2 it && !it.validateEditorInputState()
        || !(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
      return;
    }
    IDocument document = live.document();
    try {
      List<Line> lines = lines(document, selection);
      int first = document.getLineOfOffset(selection.getOffset());
      asOne(editor, edit(lines), document);
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

  private static TextEdit edit(List<Line> lines) {
    MultiTextEdit edit = new MultiTextEdit();
    boolean comments = lines.stream().filter(line -> !line.isBlank()).allMatch(Line::isComment);
    int column = lines.stream().filter(l -> !l.isBlank()).mapToInt(Line::indent).min().orElse(0);
    for (Line line : lines) {
      if (line.isBlank()) {
        continue;
      }
      edit.addChild(
          comments
              ? new DeleteEdit(line.offset() + line.indent(), line.markLength())
              : new InsertEdit(line.offset() + column, MARK + ' '));
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
