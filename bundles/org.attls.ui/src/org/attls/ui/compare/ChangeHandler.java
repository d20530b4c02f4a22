// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.compare;

import java.util.Optional;
import org.attls.ui.stacks.Choices;
import org.attls.ui.stacks.EditedPolicy;
import org.attls.ui.stacks.Subject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Tells what a change does that is being made: the text in the editor against what was generated of
 * it last; a flat file against the disk, or if it is saved against what it was before.
 */
public final class ChangeHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IEditorPart editor = HandlerUtil.getActiveEditor(event);
    Optional<Subject> subject = EditedPolicy.of(editor);
    if (subject.isEmpty()) {
      MessageDialog.openInformation(
          window.getShell(),
          "What Will This Change Do?",
          "Open a policy or a flat file in its editor, and try again.");
      return null;
    }
    CompareHandler.show(window, before(subject.get(), editor.isDirty()), subject.get());
    return null;
  }

  private static Subject before(Subject now, boolean dirty) {
    if (now instanceof Subject.Flat flat) {
      return dirty
          ? new Subject.Saved(flat.file())
          : Choices.history(flat.file()).stream()
              .map(Subject.class::cast)
              .findFirst()
              .orElse(new Subject.Saved(flat.file()));
    }
    return new Subject.Generated(now.project(), "");
  }
}
