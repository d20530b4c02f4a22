// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.attls.policy.project.HistoryFile;
import org.attls.policy.project.SourceText;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;

/**
 * What a project is generated from, as it is on the disk. Files are named relative to the project.
 *
 * @param sources the policy files, in the order of their names as on the command line
 * @param history the record of transfers
 */
public record ProjectInput(List<SourceText> sources, HistoryFile history) {

  /**
   * Reads the files of a project.
   *
   * @throws CoreException if a file cannot be read; its message says which and why
   */
  public static ProjectInput read(IProject project, IProgressMonitor monitor) throws CoreException {
    project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
    return of(project, Map.of());
  }

  /**
   * Reads the files of a project, some of which have other texts than on the disk.
   *
   * @param texts those texts
   * @throws CoreException if a file cannot be read; its message says which and why
   */
  public static ProjectInput of(IProject project, Map<IFile, String> texts) throws CoreException {
    List<IFile> files = new ArrayList<>(PolicyFiles.in(project));
    files.sort(Comparator.comparing(ProjectInput::name));
    List<SourceText> sources = new ArrayList<>();
    for (IFile file : files) {
      String text = texts.get(file);
      sources.add(
          text == null
              ? SourceText.decode(name(file), bytes(file))
              : new SourceText(name(file), text, List.of()));
    }
    return new ProjectInput(sources, history(project.getFile(HistoryFile.NAME)));
  }

  private static HistoryFile history(IFile file) throws CoreException {
    if (!file.exists()) {
      return HistoryFile.none();
    }
    try {
      return HistoryFile.read(name(file), bytes(file));
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static byte[] bytes(IFile file) throws CoreException {
    try (InputStream in = file.getContents(true)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static CoreException unreadable(IFile file, IOException cause) {
    return new CoreException(Status.error(file.getFullPath() + " cannot be read.", cause));
  }

  private static String name(IFile file) {
    return file.getProjectRelativePath().toString();
  }
}
