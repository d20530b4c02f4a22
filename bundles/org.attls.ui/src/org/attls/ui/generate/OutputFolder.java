// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.generator.AtomicFile;
import org.attls.generator.GeneratedPolicy;
import org.attls.generator.OutputEncoding;
import org.attls.policy.project.Reasons;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Status;

/**
 * The folder of a project that its policies are generated into. The files are not marked as
 * derived: many sites keep them under version control, to review and to keep what was installed,
 * and team providers pass derived files over.
 */
final class OutputFolder {
  /** The name of the folder, directly in the project. */
  static final String NAME = "generated";

  private final IFolder folder;

  OutputFolder(IProject project) {
    folder = project.getFolder(NAME);
  }

  /**
   * Writes policies and makes the workspace see them.
   *
   * @throws CoreException if a file cannot be written; the message says which, and what was written
   *     before
   */
  List<Result.Output> write(List<GeneratedPolicy> policies, OutputEncoding encoding)
      throws CoreException {
    IPath location = folder.getLocation();
    if (location == null) {
      throw failure(
          "The project "
              + folder.getProject().getName()
              + " is not in the local file system. Generate it from there.",
          null);
    }
    // All of them are encoded before the first is written, so that what fails there writes nothing.
    Map<GeneratedPolicy, byte[]> contents = new LinkedHashMap<>();
    policies.forEach(policy -> contents.put(policy, encoding.encode(policy.text())));
    List<Result.Output> written = new ArrayList<>();
    try {
      for (Map.Entry<GeneratedPolicy, byte[]> each : contents.entrySet()) {
        written.add(write(location.toPath(), each.getKey().path(), each.getValue(), written));
      }
    } finally {
      folder.refreshLocal(IResource.DEPTH_INFINITE, null);
    }
    return written;
  }

  private Result.Output write(Path top, String path, byte[] bytes, List<Result.Output> before)
      throws CoreException {
    IFile file = folder.getFile(path);
    try {
      boolean fresh = AtomicFile.write(top.resolve(path), bytes) == AtomicFile.Outcome.WRITTEN;
      return new Result.Output(file, fresh);
    } catch (IOException e) {
      String done =
          before.isEmpty()
              ? ""
              : " Before it, " + before.size() + " of the files were brought up to date.";
      throw failure(
          file.getFullPath()
              + " cannot be written: "
              + Reasons.of(e)
              + ". The old file, if any, is as it was."
              + done,
          e);
    }
  }

  private static CoreException failure(String message, IOException cause) {
    return new CoreException(Status.error(message, cause));
  }

  /** The flat files that are here besides these. */
  List<IFile> others(List<Result.Output> known) throws CoreException {
    List<IFile> found = new ArrayList<>();
    if (folder.exists()) {
      List<IFile> files = known.stream().map(Result.Output::file).toList();
      folder.accept(
          resource -> {
            if (resource instanceof IFile file
                && file.getName().equals("attls.policy")
                && !files.contains(file)) {
              found.add(file);
            }
            return true;
          });
    }
    return found;
  }
}
