// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.List;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.preferences.GenerateSettings;
import org.attls.ui.project.AfterBuild;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Generates a project whose settings ask for it, when one of its policies was saved and the build
 * is through. It never shows a dialog: what is wrong stands in Problems and the status line.
 */
public final class GenerateOnSave extends AfterBuild {
  @Override
  protected void changed(IProject project, List<IFile> files) {
    if (files.stream().anyMatch(PolicyFiles::isPolicy) && GenerateSettings.of(project).onSave()) {
      generate(project);
    }
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
