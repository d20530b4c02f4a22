// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import org.attls.ui.project.PolicyNature;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IPath;

/** Tells generated files from others. */
public final class GeneratedFiles {
  private GeneratedFiles() {}

  /**
   * The file that a stack is generated into, whether it is there or not.
   *
   * @param stack IMAGE/STACK
   */
  public static IFile of(IProject project, String stack) {
    return project.getFile(OutputFolder.NAME + '/' + stack + "/attls.policy");
  }

  /**
   * Whether a file is in the folder that the policies of an AT-TLS project are generated into.
   *
   * @param file the file; null, which is none in the workspace, is not
   */
  public static boolean isGenerated(IFile file) {
    if (file == null || !file.getProject().isAccessible()) {
      return false;
    }
    IPath path = file.getProjectRelativePath();
    return path.segmentCount() > 1
        && path.segment(0).equals(OutputFolder.NAME)
        && PolicyNature.isOf(file.getProject());
  }
}
