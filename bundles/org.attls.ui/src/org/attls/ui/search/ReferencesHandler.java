// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.search;

import java.util.Optional;
import java.util.OptionalInt;
import org.attls.ui.commands.LanguageHandler;
import org.attls.ui.editor.Answers;
import org.attls.ui.language.LanguageServices;
import org.attls.ui.language.LanguageServices.Referable;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** Finds the references to what the cursor is in and lists them in the search view. */
public final class ReferencesHandler extends LanguageHandler {
  @Override
  protected void execute(ITextEditor editor, LanguageServices services) {
    OptionalInt offset = cursor(editor);
    if (offset.isEmpty()) {
      return;
    }
    Optional<Referable> object =
        Answers.atOnce(services.referable(offset.getAsInt())).flatMap(found -> found);
    if (object.isEmpty()) {
      status(editor, "Place the cursor in a name to find what refers to it.");
      return;
    }
    NewSearchUI.runQueryInBackground(new ReferenceQuery(object.get()));
  }
}
