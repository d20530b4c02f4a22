// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.refactoring;

import java.util.Optional;
import java.util.OptionalInt;
import org.attls.ui.commands.LanguageHandler;
import org.attls.ui.editor.Answers;
import org.attls.ui.language.LanguageServices;
import org.attls.ui.language.LanguageServices.Renamable;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.texteditor.ITextEditor;

/** Gives what the cursor is in another name. */
public final class RenameHandler extends LanguageHandler {
  @Override
  protected void execute(ITextEditor editor, LanguageServices services) {
    OptionalInt offset = cursor(editor);
    if (offset.isEmpty() || !isChangeable(editor)) {
      return;
    }
    Optional<Renamable> target =
        Answers.atOnce(services.renamable(offset.getAsInt())).flatMap(found -> found);
    if (target.isEmpty()) {
      status(editor, "Place the cursor in a name to rename what it names.");
      return;
    }
    Rename rename = new Rename(target.get());
    try {
      new RefactoringWizardOpenOperation(new RenameWizard(rename))
          .run(editor.getSite().getShell(), "Rename");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
