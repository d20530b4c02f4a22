// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.List;
import java.util.Optional;
import org.attls.ui.preferences.PersonalSettings;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;

/** The one project that a command is for. */
public final class OneProject {
  private OneProject() {}

  /**
   * The project that is selected or edited; empty if it is not one, which users are told.
   *
   * @param title the name of the command
   * @throws ExecutionException if there is no window
   */
  public static Optional<IProject> of(ExecutionEvent event, String title)
      throws ExecutionException {
    List<IProject> projects =
        PolicyProjects.meant(
            HandlerUtil.getActivePart(event),
            HandlerUtil.getCurrentSelection(event),
            HandlerUtil.getActiveEditor(event));
    if (projects.size() == 1) {
      return Optional.of(projects.getFirst());
    }
    MessageDialog.openInformation(
        HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell(),
        title,
        "Select one open AT-TLS project, or open one of its policies, and try again.");
    return Optional.empty();
  }

  /** Saves the editors of a project, as the user wants it; false if the user cancels. */
  public static boolean save(IProject project) {
    boolean ask = !PersonalSettings.get().saveAll();
    return IDE.saveAllEditors(new IResource[] {project}, ask);
  }
}
