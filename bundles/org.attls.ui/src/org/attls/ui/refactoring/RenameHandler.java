// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.refactoring;

import java.util.Optional;
import org.attls.ui.commands.PolicyHandler;
import org.attls.ui.editor.Answers;
import org.attls.ui.model.LiveDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.texteditor.ITextEditor;

/** Gives the object at the cursor another name. */
public final class RenameHandler extends PolicyHandler {
  @Override
  protected void execute(ITextEditor editor, LiveDocument live) {
    if (!(editor.getSelectionProvider().getSelection() instanceof ITextSelection selection)) {
      return;
    }
    int offset = selection.getOffset();
    Optional<RenameTarget> target =
        Answers.atOnce(live.read(resource -> RenameTarget.at(resource, offset)))
            .flatMap(found -> found);
    if (target.isEmpty()) {
      status(editor, "Place the cursor in a name to rename its object.");
      return;
    }
    Rename rename = new Rename(live, target.get());
    try {
      new RefactoringWizardOpenOperation(new RenameWizard(rename))
          .run(editor.getSite().getShell(), "Rename");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
