// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.io.IOException;
import java.util.function.Consumer;
import org.attls.ui.project.Records;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Works with the store of a project in the background. Afterwards the workspace sees what became of
 * the files of the project.
 *
 * @param <T> what comes out
 */
final class StoreJob<T> extends Job {
  private static final String BROKE =
      "It broke off in a way that nobody foresaw; the log of the workspace has the details. No"
          + " revision of the store is lost: Status tells how things stand.";

  private final IProject project;
  private final Task<T> task;
  private final Consumer<T> done;
  private final Consumer<String> failed;

  /**
   * What is done.
   *
   * @param <T> what comes out
   */
  @FunctionalInterface
  interface Task<T> {
    /** Does it. */
    T run(IProgressMonitor monitor) throws IOException, CoreException;
  }

  /**
   * Prepares a job.
   *
   * @param name what users read
   * @param project an open project
   * @param task what is done
   * @param done gets what comes out, in the UI thread
   * @param failed gets what users are to read instead, in the UI thread
   */
  StoreJob(String name, IProject project, Task<T> task, Consumer<T> done, Consumer<String> failed) {
    super(name);
    this.project = project;
    this.task = task;
    this.done = done;
    this.failed = failed;
    setUser(true);
  }

  @Override
  protected IStatus run(IProgressMonitor monitor) {
    monitor.beginTask(getName(), IProgressMonitor.UNKNOWN);
    Runnable end = () -> {};
    try {
      T result = task.run(monitor);
      end = () -> done.accept(result);
      return Status.OK_STATUS;
    } catch (OperationCanceledException e) {
      end = () -> failed.accept(StoreWords.CANCELLED);
      return Status.CANCEL_STATUS;
    } catch (IOException e) {
      end = () -> failed.accept(StoreAccess.told(project.getLocation().toPath(), e));
      return Status.OK_STATUS;
    } catch (CoreException e) {
      end = () -> failed.accept(e.getStatus().getMessage());
      return Status.OK_STATUS;
    } catch (RuntimeException | LinkageError e) {
      ILog.of(StoreJob.class).error(getName(), e);
      end = () -> failed.accept(BROKE);
      return Status.OK_STATUS;
    } finally {
      refresh();
      Display.getDefault().asyncExec(end);
    }
  }

  private void refresh() {
    try {
      project.refreshLocal(IResource.DEPTH_INFINITE, null);
      Records.derive(project);
    } catch (CoreException e) {
      ILog.of(StoreJob.class).log(e.getStatus());
    }
  }
}
