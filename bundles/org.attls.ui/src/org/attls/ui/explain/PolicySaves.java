// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.function.Consumer;
import org.attls.policy.project.HistoryFile;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

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
      if (changesPolicy(each)) {
        listener.accept((IProject) each.getResource());
      }
    }
  }

  private static boolean changesPolicy(IResourceDelta project) {
    boolean[] found = new boolean[1];
    try {
      project.accept(
          each -> {
            found[0] |=
                each.getResource() instanceof IFile file
                    && (PolicyFiles.isPolicy(file) || file.getName().equals(HistoryFile.NAME))
                    && (each.getKind() != IResourceDelta.CHANGED
                        || (each.getFlags() & IResourceDelta.CONTENT) != 0);
            return !found[0];
          });
    } catch (CoreException e) {
      ILog.of(PolicySaves.class).error("The changes of a project cannot be read.", e);
    }
    return found[0];
  }
}
