// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.List;
import java.util.Map;
import org.attls.ui.preferences.CheckSettings;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Checks the policies and flat files of a project as they are on the disk and marks the findings.
 * After a change only those files are checked whose findings may be other ones, in whichever file
 * the change was.
 */
public final class PolicyBuilder extends IncrementalProjectBuilder {
  /** The builder. */
  public static final String ID = "org.attls.ui.builder";

  private ProjectIndex index;

  @Override
  protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor)
      throws CoreException {
    IResourceDelta delta = kind == FULL_BUILD || index == null ? null : getDelta(getProject());
    if (delta == null) {
      index = new ProjectIndex(getProject());
      FindingMarkers.clear(getProject());
    }
    BuildChanges changes =
        delta == null ? BuildChanges.all(getProject()) : BuildChanges.of(delta, getProject());
    SubMonitor progress = SubMonitor.convert(monitor, "Checking AT-TLS policies", 200);
    if (!changes.dirty().isEmpty() || !changes.deleted().isEmpty()) {
      check(changes.dirty(), changes.deleted(), progress.split(100));
    }
    checkFlatFiles(changes.flatFiles(), progress.split(100));
    Records.derive(getProject());
    return new IProject[0];
  }

  private void checkFlatFiles(List<IFile> files, SubMonitor monitor) throws CoreException {
    try {
      FlatChecking.check(files, CheckSettings.of(getProject()).release(), monitor);
    } catch (OperationCanceledException e) {
      forgetLastBuiltState(); // Else what was not checked would stay so.
      throw e;
    }
  }

  private void check(List<IFile> dirty, List<IFile> deleted, SubMonitor monitor)
      throws CoreException {
    try {
      index.update(dirty, deleted, monitor);
    } catch (RuntimeException | Error e) {
      // What has been checked is not known, so the next build begins from the start.
      index = null;
      forgetLastBuiltState();
      throw e;
    }
  }

  @Override
  protected void clean(IProgressMonitor monitor) throws CoreException {
    index = null;
    FindingMarkers.clear(getProject());
  }
}
