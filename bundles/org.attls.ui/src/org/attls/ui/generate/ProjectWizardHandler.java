// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

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
    OneProject.of(event, title)
        .filter(OneProject::save)
        .ifPresent(project -> new WizardDialog(window.getShell(), wizard.apply(project)).open());
    return null;
  }
}
