// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import org.attls.policy.ide.live.Edit;
import org.attls.policy.ide.text.TextChange;
import org.attls.ui.editor.Editors;
import org.attls.ui.language.LanguageServices;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.OneUndo;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A command that changes what the cursor of a policy's editor is in. The change is computed by the
 * model of the text; if the text changes meanwhile, nothing is done.
 *
 * @param <T> what the model answers
 */
abstract class AssistHandler<T> extends LanguageHandler {
  private final BiFunction<XtextResource, Integer, Optional<T>> question;
  private final String refusal;

  /**
   * Makes a command.
   *
   * @param question asks the model what is to be changed, by the place of the cursor
   * @param refusal what to tell if there is nothing to be changed
   */
  AssistHandler(BiFunction<XtextResource, Integer, Optional<T>> question, String refusal) {
    this.question = question;
    this.refusal = refusal;
  }

  /** Makes the change, in the UI thread and for an unchanged text. */
  abstract void apply(ITextEditor editor, LiveDocument live, int cursor, T answer)
      throws BadLocationException;

  @Override
  protected void execute(ITextEditor editor, LanguageServices services) {
    OptionalInt cursor = cursor(editor);
    Optional<LiveDocument> live = Editors.live(editor);
    if (cursor.isPresent() && live.isPresent() && isChangeable(editor)) {
      ask(editor, live.get(), cursor.getAsInt());
    }
  }

  private void ask(ITextEditor editor, LiveDocument live, int cursor) {
    long version = live.version();
    Display display = editor.getSite().getShell().getDisplay();
    live.read(resource -> question.apply(resource, cursor))
        .whenComplete(
            (answer, failure) ->
                display.asyncExec(
                    () -> {
                      if (failure != null || version != live.version()) {
                        status(editor, "The text changed meanwhile; try again.");
                      } else if (answer.isEmpty()) {
                        status(editor, refusal);
                      } else {
                        change(editor, live, cursor, answer.get());
                      }
                    }));
  }

  private void change(ITextEditor editor, LiveDocument live, int cursor, T answer) {
    try {
      apply(editor, live, cursor, answer);
    } catch (BadLocationException e) {
      status(editor, "The text changed meanwhile; try again.");
    }
  }

  /** Makes changes of the text that one undo takes back. */
  static void apply(LiveDocument live, List<TextChange> changes) throws BadLocationException {
    OneUndo.apply(
        live.document(),
        changes.stream()
            .map(change -> new Edit(change.offset(), change.length(), change.text()))
            .toList());
  }
}
