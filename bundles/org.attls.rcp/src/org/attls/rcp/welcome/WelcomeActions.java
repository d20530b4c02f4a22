// SPDX-License-Identifier: EPL-2.0

package org.attls.rcp.welcome;

import java.util.List;
import java.util.stream.Stream;
import org.attls.ui.wizards.PolicyOpening;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** What the links of the welcome do: each closes it and goes on in the window. */
final class WelcomeActions {
  private static final String NATURE = "org.attls.ui.nature";
  private static final int MOST_PROJECTS = 6;

  private final IWorkbenchWindow window;
  private final IIntroPart welcome;

  WelcomeActions(IWorkbenchWindow window, IIntroPart welcome) {
    this.window = window;
    this.welcome = welcome;
  }

  /** Runs a command, written with its parameters as ParameterizedCommand writes it. */
  void run(String command) {
    close();
    try {
      ParameterizedCommand parsed = window.getService(ICommandService.class).deserialize(command);
      window.getService(IHandlerService.class).executeCommand(parsed, null);
    } catch (CommandException e) {
      StatusManager.getManager()
          .handle(Status.error(e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
    }
  }

  /** Opens the first policy of a project. */
  void open(IProject project) {
    close();
    PolicyOpening.open(project, window);
  }

  private void close() {
    window.getWorkbench().getIntroManager().closeIntro(welcome);
  }

  /** The AT-TLS projects that are open in the workspace. */
  List<IProject> projects() {
    return Stream.of(ResourcesPlugin.getWorkspace().getRoot().getProjects())
        .filter(WelcomeActions::isPolicyProject)
        .limit(MOST_PROJECTS)
        .toList();
  }

  private static boolean isPolicyProject(IProject project) {
    try {
      return project.isOpen() && project.hasNature(NATURE);
    } catch (CoreException e) {
      return false; // Closed in this moment.
    }
  }
}
