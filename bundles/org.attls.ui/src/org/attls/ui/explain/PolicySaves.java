// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.function.Consumer;
import org.attls.policy.project.HistoryFile;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.project.ChangedFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;

/** Tells of projects in which a policy or the record of transfers has changed on the disk. */
public final class PolicySaves implements IResourceChangeListener {
  private final Consumer<IProject> listener;

  /**
   * Prepares a watch.
   *
   * @param listener told in the thread that made the change
   */
  public PolicySaves(Consumer<IProject> listener) {
    this.listener = listener;
  }

  /** Begins. */
  public void start() {
    ResourcesPlugin.getWorkspace()
        .addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
  }

  /** Ends. */
  public void stop() {
    ResourcesPlugin.getWorkspace().removeResourceChangeListener(this);
  }

  @Override
  public void resourceChanged(IResourceChangeEvent event) {
    for (IResourceDelta each : event.getDelta().getAffectedChildren()) {
      if (ChangedFiles.of(each).stream().anyMatch(PolicySaves::counts)) {
        listener.accept((IProject) each.getResource());
      }
    }
  }

  private static boolean counts(IFile file) {
    return PolicyFiles.isPolicy(file) || file.getName().equals(HistoryFile.NAME);
  }
}
