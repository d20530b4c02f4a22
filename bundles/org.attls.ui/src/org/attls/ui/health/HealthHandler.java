// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.Optional;
import org.attls.ui.flatfile.FlatFiles;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.stacks.EditedPolicy;
import org.attls.ui.stacks.Subject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Judges what is selected or edited and shows the report. */
public final class HealthHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    Optional<Subject> subject =
        HandlerUtil.getActivePart(event) instanceof IEditorPart editor
            ? EditedPolicy.of(editor)
            : selected(HandlerUtil.getCurrentSelection(event))
                .or(() -> EditedPolicy.of(HandlerUtil.getActiveEditor(event)));
    if (subject.isEmpty()) {
      MessageDialog.openInformation(
          window.getShell(),
          "Health Check",
          "Select an AT-TLS project, a policy or a flat file, or open one in its editor, and try"
              + " again.");
      return null;
    }
    try {
      ((HealthView) window.getActivePage().showView(HealthView.ID)).judge(subject.get());
    } catch (PartInitException e) {
      throw new ExecutionException("The view Health Check cannot be shown.", e);
    }
    return null;
  }

  private static Optional<Subject> selected(ISelection selection) {
    if (!(selection instanceof IStructuredSelection some)) {
      return Optional.empty();
    }
    IResource resource = Adapters.adapt(some.getFirstElement(), IResource.class);
    if (resource == null || resource.getProject() == null) {
      return Optional.empty();
    }
    return resource instanceof IFile file && !PolicyFiles.isPolicy(file)
        ? Optional.of(file).filter(FlatFiles::isFlatFile).map(Subject.Flat::new)
        : Optional.of(new Subject.Stack(resource.getProject(), ""));
  }
}
