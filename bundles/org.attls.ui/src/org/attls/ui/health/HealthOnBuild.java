// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.List;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.project.AfterBuild;
import org.attls.ui.project.FlatChecking;
import org.attls.ui.stacks.Subject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Judges projects and flat files that have changed on the disk, when a build is through. */
public final class HealthOnBuild extends AfterBuild {
  @Override
  protected void changed(IProject project, List<IFile> files) {
    Changed changed = Changed.of(files, project);
    if (changed.policies() || !changed.flatFiles().isEmpty()) {
      HealthMarkerJob.schedule(project, changed.policies(), changed.flatFiles());
      judgeOpen(project);
    }
  }

  /** The inventory or the profile may have changed, which no editor shows. */
  private static void judgeOpen(IProject project) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(() -> LiveHealth.changed(new Subject.Stack(project, "")));
    }
  }

  private record Changed(boolean policies, List<IFile> flatFiles) {
    static Changed of(List<IFile> files, IProject project) {
      if (files.stream().anyMatch(FlatChecking::isSettings)) {
        try {
          return new Changed(true, FlatChecking.candidates(project));
        } catch (CoreException e) {
          ILog.of(HealthOnBuild.class).error("The files of a project cannot be listed.", e);
        }
      }
      return new Changed(
          files.stream().anyMatch(Changed::isOfPolicy),
          files.stream()
              .filter(file -> !isOfPolicy(file) && file.exists() && FlatChecking.isCandidate(file))
              .toList());
    }

    private static boolean isOfPolicy(IFile file) {
      return PolicyFiles.isPolicy(file) || ProjectInventory.has(file);
    }
  }
}
