// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.ArrayList;
import java.util.List;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.project.FlatChecking;
import org.attls.ui.project.PolicyNature;
import org.attls.ui.stacks.Subject;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Judges projects and flat files that have changed on the disk, when a build is through. */
public final class HealthOnBuild implements IStartup, IResourceChangeListener {
  private static final int CHANGES =
      IResourceDelta.CONTENT
          | IResourceDelta.REPLACED
          | IResourceDelta.MOVED_FROM
          | IResourceDelta.MOVED_TO;

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
      if (project.isAccessible() && isPolicy(project)) {
        Changed changed = Changed.of(each, project);
        if (changed.policies() || !changed.flatFiles().isEmpty()) {
          HealthMarkerJob.schedule(project, changed.policies(), changed.flatFiles());
          judgeOpen(project);
        }
      }
    }
  }

  /** The inventory or the profile may have changed, which no editor shows. */
  private static void judgeOpen(IProject project) {
    Display display = PlatformUI.getWorkbench().getDisplay();
    if (!display.isDisposed()) {
      display.asyncExec(() -> LiveHealth.changed(new Subject.Stack(project, "")));
    }
  }

  private static boolean isPolicy(IProject project) {
    try {
      return project.hasNature(PolicyNature.ID);
    } catch (CoreException e) {
      return false; // Closed in this moment.
    }
  }

  private record Changed(boolean policies, List<IFile> flatFiles) {
    static Changed of(IResourceDelta delta, IProject project) {
      List<IFile> flat = new ArrayList<>();
      boolean[] policies = new boolean[1];
      boolean[] settings = new boolean[1];
      try {
        delta.accept(
            each -> {
              boolean changed =
                  each.getKind() != IResourceDelta.CHANGED || (each.getFlags() & CHANGES) != 0;
              if (changed && each.getResource() instanceof IFile file) {
                boolean judged = PolicyFiles.isPolicy(file) || ProjectInventory.has(file);
                policies[0] |= judged;
                settings[0] |= FlatChecking.isSettings(file);
                if (!judged && file.exists() && FlatChecking.isCandidate(file)) {
                  flat.add(file);
                }
              }
              return true;
            });
        if (settings[0]) {
          return new Changed(true, FlatChecking.candidates(project));
        }
      } catch (CoreException e) {
        ILog.of(HealthOnBuild.class).error("The changes of a project cannot be read.", e);
      }
      return new Changed(policies[0], flat);
    }
  }
}
