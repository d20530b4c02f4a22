// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/**
 * Warns of flat files whose stack is not in the policy any more. They are not deleted: such a file
 * may be the only copy of what a system still runs. The warning stays until the file is gone or is
 * generated again.
 */
final class LeftFiles {
  private static final String MARKER = "org.attls.ui.left";

  private LeftFiles() {}

  /** Marks these files and no others of the project. */
  static void mark(IProject project, List<IFile> files) throws CoreException {
    project.deleteMarkers(MARKER, true, IResource.DEPTH_INFINITE);
    for (IFile file : files) {
      file.createMarker(
          MARKER,
          Map.of(
              IMarker.SEVERITY,
              IMarker.SEVERITY_WARNING,
              IMarker.MESSAGE,
              "The policy has no stack "
                  + stack(file)
                  + " any more, so this file is old. Delete it, or add the stack.",
              IMarker.LOCATION,
              "whole file"));
    }
  }

  /** The stack of a flat file as IMAGE/STACK, by its place. */
  private static String stack(IFile file) {
    return file.getProjectRelativePath().removeFirstSegments(1).removeLastSegments(1).toString();
  }
}
