// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import org.attls.ui.language.LanguageServices;
import org.attls.ui.language.LanguageServices.Formatted;
import org.attls.ui.model.OneUndo;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.texteditor.ITextEditor;

/** Formats the whole text of the editor. */
public final class FormatHandler extends LanguageHandler {
  private static final String CHANGED =
      "The text changed while it was being formatted; format it again.";

  @Override
  protected void execute(ITextEditor editor, LanguageServices services) {
    if (!isChangeable(editor)) {
      return;
    }
    long version = services.version();
    Display display = editor.getSite().getShell().getDisplay();
    services
        .format()
        .whenComplete(
            (result, failure) ->
                display.asyncExec(
                    () -> {
                      if (failure == null) {
                        apply(editor, services, version, result);
                      } else {
                        status(editor, "The text cannot be formatted: " + failure.getMessage());
                      }
                    }));
  }

  private static void apply(
      ITextEditor editor, LanguageServices services, long version, Formatted result) {
    if (!result.refusal().isEmpty()) {
      status(editor, result.refusal());
    } else if (version != services.version()) {
      status(editor, CHANGED);
    } else if (!result.edits().isEmpty()) {
      try {
        OneUndo.apply(services.document(), result.edits());
      } catch (BadLocationException e) {
        status(editor, CHANGED);
      }
    }
  }
}
