// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.compare;

import java.util.List;
import java.util.Objects;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.stacks.Subject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Compares the two policies that are selected; the first is the one before. */
public final class CompareHandler extends AbstractHandler {
  private static final String TITLE = "Compare Policies";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    List<Subject> subjects =
        HandlerUtil.getCurrentStructuredSelection(event).stream()
            .map(each -> Adapters.adapt(each, IFile.class))
            .filter(Objects::nonNull)
            .map(CompareHandler::subject)
            .distinct()
            .toList();
    if (subjects.size() != 2) {
      MessageDialog.openInformation(
          window.getShell(),
          TITLE,
          "Select two flat files, or a flat file and a policy. For stacks of one project, choose"
              + " them in the view Compare Policies.");
      return null;
    }
    show(window, subjects.getFirst(), subjects.getLast());
    return null;
  }

  private static Subject subject(IFile file) {
    return PolicyFiles.isPolicy(file)
        ? new Subject.Stack(file.getProject(), "")
        : new Subject.Flat(file);
  }

  /** Shows the view with a comparison. */
  static void show(IWorkbenchWindow window, Subject old, Subject now) throws ExecutionException {
    try {
      ((CompareView) window.getActivePage().showView(CompareView.ID)).compare(old, now);
    } catch (PartInitException e) {
      throw new ExecutionException("The view Compare Policies cannot be shown.", e);
    }
  }
}
