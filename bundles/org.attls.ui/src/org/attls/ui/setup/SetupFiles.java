// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.attls.generator.AtomicFile;
import org.attls.policy.project.Reasons;
import org.attls.ui.setup.SetupPlan.Planned;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;

/**
 * The files of a set-up in a project.
 *
 * @param project the project
 */
record SetupFiles(IProject project) {
  /** What writing a file would do to the disk. */
  String state(SetupPlan plan, Planned planned) {
    IFile file = file(plan, planned);
    if (!file.exists()) {
      return "new";
    }
    try (InputStream in = file.getContents(true)) {
      return Arrays.equals(in.readAllBytes(), planned.bytes()) ? "unchanged" : "replaced";
    } catch (IOException | CoreException e) {
      return "replaced";
    }
  }

  private IFile file(SetupPlan plan, Planned planned) {
    return folder(plan).getFile(planned.path());
  }

  private IFolder folder(SetupPlan plan) {
    return project.getFolder(plan.wish().folder());
  }

  /**
   * Writes all files, each whole or not at all.
   *
   * @return the checklist of the first stack as a page
   * @throws CoreException if a file cannot be written; the message says which, and what was written
   *     before
   */
  Optional<IFile> write(SetupPlan plan, IProgressMonitor monitor) throws CoreException {
    SubMonitor progress =
        SubMonitor.convert(monitor, "Writing set-up files", plan.files().size() + 1);
    IPath location = folder(plan).getLocation();
    if (location == null) {
      throw failure("The project " + project.getName() + " is not in the local file system.", null);
    }
    int done = 0;
    try {
      for (Planned each : plan.files()) {
        progress.split(1);
        write(location.toPath(), each, done);
        done++;
      }
    } finally {
      folder(plan).refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
    }
    return plan.files().stream()
        .filter(each -> each.path().endsWith("/checklist.html"))
        .findFirst()
        .map(each -> file(plan, each));
  }

  private static void write(Path folder, Planned planned, int done) throws CoreException {
    try {
      AtomicFile.write(folder.resolve(planned.path()), planned.bytes());
    } catch (IOException e) {
      throw failure(
          planned.path()
              + " cannot be written: "
              + Reasons.of(e)
              + ". The old file, if any, is as it was. "
              + done
              + " files before it are up to date.",
          e);
    }
  }

  private static CoreException failure(String message, IOException cause) {
    return new CoreException(Status.error(message, cause));
  }
}
