// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.search;

import java.util.Optional;
import org.attls.policy.ide.references.Declaration;
import org.attls.ui.commands.PolicyHandler;
import org.attls.ui.editor.Answers;
import org.attls.ui.model.LiveDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.texteditor.ITextEditor;

/** Finds the references to the object at the cursor and lists them in the search view. */
public final class ReferencesHandler extends PolicyHandler {
  @Override
  protected void execute(ITextEditor editor, LiveDocument live) {
    if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
      return;
    }
    int offset = selection.getOffset();
    Optional<Declaration> object =
        Answers.atOnce(live.read(resource -> Declaration.at(resource, offset)))
            .flatMap(found -> found);
    if (object.isEmpty()) {
      status(editor, "Place the cursor in a name to find what refers to its object.");
      return;
    }
    NewSearchUI.runQueryInBackground(new ReferenceQuery(live.uri(), object.get()));
  }
}
