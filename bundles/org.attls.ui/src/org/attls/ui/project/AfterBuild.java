// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.ui.IStartup;

/** Something that is done with projects of policies which have changed, when a build is through. */
public abstract class AfterBuild implements IStartup, IResourceChangeListener {
  /** Begins to listen, once the workbench has started. */
  @Override
  public final void earlyStartup() {
    ResourcesPlugin.getWorkspace().addResourceChangeListener(this, IResourceChangeEvent.POST_BUILD);
  }

  @Override
  public final void resourceChanged(IResourceChangeEvent event) {
    if (event.getDelta() == null) {
      return;
    }
    for (IResourceDelta each : event.getDelta().getAffectedChildren()) {
      IProject project = (IProject) each.getResource();
      if (project.isAccessible() && PolicyNature.isOf(project)) {
        changed(project, ChangedFiles.of(each));
      }
    }
  }

  /**
   * Told of a project in the thread that built it.
   *
   * @param files the files that came, went or changed; may be none
   */
  protected abstract void changed(IProject project, List<IFile> files);
}
