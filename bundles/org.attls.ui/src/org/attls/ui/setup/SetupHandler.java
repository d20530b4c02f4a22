// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.util.List;
import org.attls.ui.generate.PolicyProjects;
import org.attls.ui.preferences.PersonalSettings;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** Opens the wizard for the set-up of the project that is selected or edited. */
public final class SetupHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    List<IProject> projects =
        PolicyProjects.meant(
            HandlerUtil.getActivePart(event),
            HandlerUtil.getCurrentSelection(event),
            HandlerUtil.getActiveEditor(event));
    if (projects.size() != 1) {
      MessageDialog.openInformation(
          window.getShell(),
          "Generate Set-up Files",
          "Select one open AT-TLS project, or open one of its policies, and try again.");
      return null;
    }
    boolean ask = !PersonalSettings.get().saveAll();
    if (IDE.saveAllEditors(projects.toArray(IResource[]::new), ask)) {
      new WizardDialog(window.getShell(), new SetupWizard(projects.getFirst())).open();
    }
    return null;
  }
}
