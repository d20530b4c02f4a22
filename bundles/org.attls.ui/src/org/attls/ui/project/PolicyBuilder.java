// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Checks the policies of a project as they are on the disk and marks the findings. After a change
 * only those files are checked whose findings may be other ones, in whichever file the change was.
 */
public final class PolicyBuilder extends IncrementalProjectBuilder {
  /** The builder. */
  public static final String ID = "org.attls.ui.builder";

  private ProjectIndex index;

  @Override
  protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor)
      throws CoreException {
    IResourceDelta delta = kind == FULL_BUILD || index == null ? null : getDelta(getProject());
    List<IFile> dirty = new ArrayList<>();
    List<IFile> deleted = new ArrayList<>();
    if (delta == null) {
      index = new ProjectIndex(getProject());
      FindingMarkers.clear(getProject());
      dirty.addAll(PolicyFiles.in(getProject()));
    } else {
      collect(delta, dirty, deleted);
    }
    if (!dirty.isEmpty() || !deleted.isEmpty()) {
      check(dirty, deleted, monitor);
    }
    return new IProject[0];
  }

  private void check(List<IFile> dirty, List<IFile> deleted, IProgressMonitor monitor)
      throws CoreException {
    try {
      index.update(dirty, deleted, SubMonitor.convert(monitor, "Checking AT-TLS policies", 100));
    } catch (RuntimeException | Error e) {
      // What has been checked is not known, so the next build begins from the start.
      index = null;
      forgetLastBuiltState();
      throw e;
    }
  }

  private static void collect(IResourceDelta delta, List<IFile> dirty, List<IFile> deleted)
      throws CoreException {
    int interesting = IResourceDelta.CONTENT | IResourceDelta.ENCODING | IResourceDelta.REPLACED;
    delta.accept(
        each -> {
          IResource resource = each.getResource();
          if (resource instanceof IFile file && PolicyFiles.isPolicy(file)) {
            if (each.getKind() == IResourceDelta.REMOVED) {
              deleted.add(file);
            } else if (each.getKind() == IResourceDelta.ADDED
                || (each.getFlags() & interesting) != 0) {
              dirty.add(file);
            }
          }
          return true;
        });
  }

  @Override
  protected void clean(IProgressMonitor monitor) throws CoreException {
    index = null;
    FindingMarkers.clear(getProject());
  }
}
