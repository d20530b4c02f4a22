// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.List;
import java.util.function.Function;
import org.attls.ui.preferences.PersonalSettings;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** A command that opens a wizard for the one project that is selected or edited, saved before. */
public abstract class ProjectWizardHandler extends AbstractHandler {
  private final String title;
  private final Function<IProject, IWizard> wizard;

  /**
   * A command.
   *
   * @param title its name
   * @param wizard makes the wizard for a project
   */
  protected ProjectWizardHandler(String title, Function<IProject, IWizard> wizard) {
    this.title = title;
    this.wizard = wizard;
  }

  @Override
  public final Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    List<IProject> projects =
        PolicyProjects.meant(
            HandlerUtil.getActivePart(event),
            HandlerUtil.getCurrentSelection(event),
            HandlerUtil.getActiveEditor(event));
    if (projects.size() != 1) {
      MessageDialog.openInformation(
          window.getShell(),
          title,
          "Select one open AT-TLS project, or open one of its policies, and try again.");
      return null;
    }
    boolean ask = !PersonalSettings.get().saveAll();
    if (IDE.saveAllEditors(projects.toArray(IResource[]::new), ask)) {
      new WizardDialog(window.getShell(), wizard.apply(projects.getFirst())).open();
    }
    return null;
  }
}
