// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import java.util.Comparator;
import java.util.List;
import org.attls.policy.ide.assists.Assist;
import org.attls.policy.ide.assists.Copies;
import org.attls.policy.ide.text.TextChange;
import org.attls.ui.editor.NameInput;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocument;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.util.TextRegion;

/**
 * Copies the object that the word at the cursor names, and lets the user type the name of the copy.
 * From a reference, the copy is put into this file and the reference changed to it.
 */
public final class CopyHandler extends AssistHandler<Assist> {
  /** Made by the workbench. */
  public CopyHandler() {
    super(
        (resource, cursor) -> PolicyLanguage.service(Copies.class).copy(resource, cursor),
        "Place the cursor in the name of an object to copy it.");
  }

  @Override
  void apply(ITextEditor editor, LiveDocument live, int cursor, Assist assist)
      throws BadLocationException {
    apply(live, assist.changes());
    if (assist.name().isEmpty()) {
      return;
    }
    TextRegion name = assist.name().get();
    editor.selectAndReveal(name.getOffset(), name.getLength());
    ITextViewer viewer = editor.getAdapter(ITextViewer.class);
    if (viewer != null) {
      NameInput.start(viewer, name, references(assist, name));
    }
  }

  /** Where the new name stands besides: a reference that was changed to it. */
  private static List<TextRegion> references(Assist assist, TextRegion name) {
    List<TextChange> inOrder =
        assist.changes().stream().sorted(Comparator.comparingInt(TextChange::offset)).toList();
    TextChange first = inOrder.getFirst();
    return inOrder.size() > 1 && first.length() > 0 && first.text().length() == name.getLength()
        ? List.of(new TextRegion(first.offset(), first.text().length()))
        : List.of();
  }
}
