// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.PlatformUI;

/** Makes sure that the project of an example is there and open. */
final class ExampleJob extends Job {
  private final IProject project;
  private final Example example;
  private final Runnable then;

  /**
   * Prepares the job.
   *
   * @param then run in the UI thread when the project is open
   */
  ExampleJob(IProject project, Example example, Runnable then) {
    super("Opening the example " + example.name());
    this.project = project;
    this.example = example;
    this.then = then;
    setRule(project.getWorkspace().getRoot());
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    try {
      if (project.exists()) {
        project.open(monitor);
      } else {
        new ProjectCreation(project, null, Optional.of(example)).run(monitor);
      }
    } catch (InterruptedException e) {
      return Status.CANCEL_STATUS;
    } catch (CoreException e) {
      return e.getStatus();
    } catch (InvocationTargetException e) {
      return Failures.status("The example " + example.name() + " cannot be opened", e);
    }
    PlatformUI.getWorkbench().getDisplay().asyncExec(then);
    return Status.OK_STATUS;
  }
}
