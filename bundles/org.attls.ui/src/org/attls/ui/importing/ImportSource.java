// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;
import org.attls.policy.project.Reasons;
import org.attls.ui.editor.Answers;
import org.attls.ui.flatfile.FlatDocuments;
import org.attls.ui.flatfile.FlatFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;

/**
 * A flat file to import.
 *
 * @param name how the user names it
 * @param file the file, if it is in the workspace; else null
 * @param path the file, if it is elsewhere; else null
 */
record ImportSource(String name, IFile file, Path path) {
  /** The file that a text names: in the workspace by its full path, or anywhere; empty if none. */
  static Optional<ImportSource> find(String text) {
    String name = text.strip();
    if (name.isEmpty()) {
      return Optional.empty();
    }
    IResource member = ResourcesPlugin.getWorkspace().getRoot().findMember(name);
    if (member instanceof IFile file) {
      return Optional.of(of(file));
    }
    try {
      Path path = Path.of(name);
      return path.isAbsolute() && Files.isRegularFile(path)
          ? Optional.of(new ImportSource(name, null, path))
          : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** A file of the workspace. */
  static ImportSource of(IFile file) {
    return new ImportSource(file.getFullPath().toString(), file, null);
  }

  /** The name of the file without its ending. */
  String baseName() {
    String last = file == null ? path.getFileName().toString() : file.getName();
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  /**
   * The text; of a file that is being edited that of its editor.
   *
   * @throws CoreException if it cannot be read; the message says why
   */
  String read() throws CoreException {
    if (file == null) {
      try {
        return EncodedText.of(Files.readAllBytes(path)).text();
      } catch (IOException e) {
        throw new CoreException(Status.error(path + " cannot be read: " + Reasons.of(e), e));
      }
    }
    Optional<String> open =
        FlatDocuments.of(file).flatMap(flat -> Answers.soon(flat.read(FlatPolicy::text)));
    return open.isPresent() ? open.get() : FlatFiles.read(file).text();
  }
}
