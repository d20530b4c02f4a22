// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.HashMap;
import java.util.Map;
import org.attls.ui.flatfile.FlatDocuments;
import org.attls.ui.flatfile.FlatFiles;
import org.attls.ui.generate.ProjectInput;
import org.attls.ui.model.LiveDocuments;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;

/**
 * The texts of a project as its open editors have them; all other files are as on the disk.
 *
 * @param project the project
 * @param open the text of each file that is open in an editor
 */
public record Snapshot(IProject project, Map<IFile, String> open) {
  /** Copies the texts, so that the snapshot cannot change. */
  public Snapshot {
    open = Map.copyOf(open);
  }

  /** Takes the texts of a project, in the UI thread. */
  public static Snapshot take(IProject project) {
    Map<IFile, String> texts = new HashMap<>(LiveDocuments.texts(project));
    texts.putAll(FlatDocuments.texts(project));
    return new Snapshot(project, texts);
  }

  /**
   * The policies of the project.
   *
   * @throws CoreException if a file cannot be read; its message says which and why
   */
  public ProjectInput policies() throws CoreException {
    return ProjectInput.of(project, open);
  }

  /**
   * The text of a flat file.
   *
   * @throws CoreException if it cannot be read
   */
  public String flat(IFile file) throws CoreException {
    String text = open.get(file);
    return text == null ? FlatFiles.read(file).text() : text;
  }
}
