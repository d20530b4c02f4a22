// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.util.Optional;
import org.attls.ui.perspective.AttlsPerspective;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;

/**
 * Opens an example in the AT-TLS perspective: its project, or a new one if there is none of its
 * name.
 */
public final class OpenExampleHandler extends AbstractHandler {
  /** The command. */
  public static final String COMMAND = "org.attls.ui.openExample";

  /** The parameter of the command: the name of the example. */
  public static final String EXAMPLE = "example";

  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    String name = Optional.ofNullable(event.getParameter(EXAMPLE)).orElse("raleigh");
    Example example =
        Example.named(name)
            .orElseThrow(() -> new ExecutionException("There is no example named " + name + '.'));
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
    new ExampleJob(project, example, () -> show(project, example, window)).schedule();
    return null;
  }

  private static void show(IProject project, Example example, IWorkbenchWindow window) {
    if (window.getShell() == null || window.getShell().isDisposed()) {
      return;
    }
    try {
      PlatformUI.getWorkbench().showPerspective(AttlsPerspective.ID, window);
    } catch (WorkbenchException e) {
      // The file can be shown in any perspective.
      StatusManager.getManager().handle(e.getStatus());
    }
    IFile policy = project.getFile(IPath.fromPortableString(example.policy()));
    if (policy.exists()) {
      PolicyOpening.open(policy, window);
    } else {
      PolicyOpening.open(project, window);
    }
  }
}
