// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/**
 * Does work in the background of which only the last request counts: a further one cancels what is
 * being done. What comes out is shown in the UI thread, unless it is out of date by then.
 */
public final class Latest {
  /**
   * The work.
   *
   * @param <T> what comes out
   */
  @FunctionalInterface
  public interface Work<T> {
    /** Does it, in the thread of the job; null for nothing to show. */
    T run(IProgressMonitor monitor) throws Unreadable;
  }

  private static final String STOPPED = "Stopped.";

  private final String name;
  private final boolean visible;
  private Job job;

  /**
   * Prepares work that is done while one types; the Progress view does not show it.
   *
   * @param name what the work is called
   */
  public Latest(String name) {
    this(name, false);
  }

  private Latest(String name, boolean visible) {
    this.name = name;
    this.visible = visible;
  }

  /**
   * Prepares work that the Progress view shows and where the user can stop it.
   *
   * @param name what the work is called
   */
  public static Latest visible(String name) {
    return new Latest(name, true);
  }

  /**
   * Begins work in place of what is being done; in the UI thread.
   *
   * @param delay to wait for more, in milliseconds
   * @param shown takes what came out, in the UI thread
   * @param failed takes why nothing could come out, in the UI thread
   */
  public <T> void start(long delay, Work<T> work, Consumer<T> shown, Consumer<String> failed) {
    cancel();
    job =
        new Job(name) {
          @Override
          protected IStatus run(IProgressMonitor monitor) {
            try {
              T found = work.run(monitor);
              if (monitor.isCanceled()) {
                later(this, () -> failed.accept(STOPPED));
              } else if (found != null) {
                later(this, () -> shown.accept(found));
              }
            } catch (Unreadable e) {
              later(this, () -> failed.accept(e.getMessage()));
            } catch (CancellationException e) {
              later(this, () -> failed.accept(STOPPED));
              return Status.CANCEL_STATUS;
            }
            return Status.OK_STATUS;
          }
        };
    job.setSystem(!visible);
    job.setPriority(visible ? Job.SHORT : Job.DECORATE);
    job.schedule(delay);
  }

  /** Ends what is being done; nothing of it is shown. */
  public void cancel() {
    if (job != null) {
      job.cancel();
      job = null;
    }
  }

  /** Stops what is being done as the user wishes, which is said in place of what comes out. */
  public void stop() {
    if (job != null) {
      job.cancel();
    }
  }

  /** Only the last request tells anything; one that another took the place of does not. */
  private void later(Job from, Runnable told) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(
          () -> {
            if (from == job) {
              told.run();
            }
          });
    }
  }
}
