// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import org.attls.ui.model.PolicyFiles;
import org.attls.ui.preferences.GenerateSettings;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Generates a project whose settings ask for it, when one of its policies was saved and the build
 * is through. It never shows a dialog: what is wrong stands in Problems and the status line.
 */
public final class GenerateOnSave implements IStartup, IResourceChangeListener {
  private static final int CHANGES =
      IResourceDelta.CONTENT
          | IResourceDelta.REPLACED
          | IResourceDelta.MOVED_FROM
          | IResourceDelta.MOVED_TO
          | IResourceDelta.ENCODING;

  /** Begins to listen, once the workbench has started. */
  @Override
  public void earlyStartup() {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_BUILD);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    if (event.getDelta() == null) {
      return;
    }
    for (IResourceDelta each : event.getDelta().getAffectedChildren()) {
      IProject project = (IProject) each.getResource();
      if (project.isAccessible()
          && PolicyProjects.isPolicy(project)
          && GenerateSettings.of(project).onSave()
          && changesPolicy(each)) {
        generate(project);
      }
    }
  }

  private static boolean changesPolicy(IResourceDelta delta) {
    boolean[] found = new boolean[1];
    try {
      delta.accept(
          each -> {
            found[0] |=
                each.getResource() instanceof IFile file
                    && PolicyFiles.isPolicy(file)
                    && (each.getKind() != IResourceDelta.CHANGED
                        || (each.getFlags() & CHANGES) != 0);
            return !found[0];
          });
    } catch (CoreException e) {
      ILog.of(GenerateOnSave.class).error("The changes of a project cannot be read.", e);
    }
    return found[0];
  }

  /** A job that still waits for its project will see this change too. */
  private static void generate(IProject project) {
    for (Job job : Job.getJobManager().find(GenerateJob.FAMILY)) {
      if (job.getState() == Job.WAITING && ((GenerateJob) job).project().equals(project)) {
        return;
      }
    }
    GenerateJob job = new GenerateJob(project, result -> tell(Summary.of(project, result), result));
    job.schedule();
  }

  private static void tell(String summary, Result result) {
    PlatformUI.getWorkbench()
        .getDisplay()
        .asyncExec(
            () -> {
              IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
              if (window != null) {
                StatusLine.show(window, summary, !(result instanceof Result.Written));
              }
            });
  }
}
