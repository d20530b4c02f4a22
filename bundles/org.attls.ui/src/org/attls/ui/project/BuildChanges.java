// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.ArrayList;
import java.util.List;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;

/**
 * What a build has to look at.
 *
 * @param dirty policies that are new or changed
 * @param deleted policies that are gone
 * @param flatFiles files that are new or changed and may be flat files
 */
record BuildChanges(List<IFile> dirty, List<IFile> deleted, List<IFile> flatFiles) {
  private static final int INTERESTING =
      IResourceDelta.CONTENT | IResourceDelta.ENCODING | IResourceDelta.REPLACED;

  private BuildChanges() {
    this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** All files of a project. */
  static BuildChanges all(IProject project) throws CoreException {
    return new BuildChanges(PolicyFiles.in(project), List.of(), FlatChecking.candidates(project));
  }

  /** What has changed; all flat files if the settings have that they are checked with. */
  static BuildChanges of(IResourceDelta delta, IProject project) throws CoreException {
    BuildChanges changes = new BuildChanges();
    boolean[] settings = new boolean[1];
    delta.accept(
        each -> {
          if (each.getResource() instanceof IFile file) {
            changes.add(each, file);
            settings[0] |= FlatChecking.isSettings(file);
          }
          return true;
        });
    return settings[0]
        ? new BuildChanges(changes.dirty, changes.deleted, FlatChecking.candidates(project))
        : changes;
  }

  private void add(IResourceDelta delta, IFile file) {
    boolean changed =
        delta.getKind() == IResourceDelta.ADDED
            || delta.getKind() == IResourceDelta.CHANGED && (delta.getFlags() & INTERESTING) != 0;
    if (PolicyFiles.isPolicy(file)) {
      if (delta.getKind() == IResourceDelta.REMOVED) {
        deleted.add(file);
      } else if (changed) {
        dirty.add(file);
      }
    } else if (changed && FlatChecking.isCandidate(file)) {
      flatFiles.add(file);
    }
  }
}
