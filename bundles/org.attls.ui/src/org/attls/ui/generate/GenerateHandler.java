// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.List;
import org.attls.ui.preferences.PersonalSettings;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** The command Generate Policy. */
public final class GenerateHandler extends AbstractHandler {
  /** The command. */
  public static final String COMMAND = "org.attls.ui.generate";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    List<IProject> projects =
        PolicyProjects.meant(
            HandlerUtil.getActivePart(event),
            HandlerUtil.getCurrentSelection(event),
            HandlerUtil.getActiveEditor(event));
    if (projects.isEmpty()) {
      MessageDialog.openInformation(
          window.getShell(),
          Report.TITLE,
          "Select an open AT-TLS project, or open one of its policies, and try again.");
      return null;
    }
    boolean ask = !PersonalSettings.get().saveAll();
    if (IDE.saveAllEditors(projects.toArray(IResource[]::new), ask)) {
      for (IProject project : projects) {
        GenerateJob job = new GenerateJob(project, new Report(window, project)::show);
        job.setUser(true);
        job.schedule();
      }
    }
    return null;
  }
}
