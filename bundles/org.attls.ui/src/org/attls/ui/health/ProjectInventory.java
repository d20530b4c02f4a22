// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.SortedMap;
import java.util.TreeMap;
import org.attls.health.inventory.InventoryFiles;
import org.attls.health.inventory.InventoryReader;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.stacks.Unreadable;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;

/** The inventory of a project: the CSV files of its folder inventory, as on the disk. */
final class ProjectInventory {
  private static final String FOLDER = "inventory";

  private ProjectInventory() {}

  /**
   * Reads the files; none if there is no such folder.
   *
   * @throws Unreadable if a file cannot be read; says which
   */
  static InventoryFiles read(IProject project) throws Unreadable {
    IFolder folder = project.getFolder(FOLDER);
    SortedMap<String, String> texts = new TreeMap<>();
    try {
      if (folder.exists()) {
        for (IResource each : folder.members()) {
          if (each instanceof IFile file && "csv".equalsIgnoreCase(file.getFileExtension())) {
            texts.put(file.getProjectRelativePath().toString(), PolicyFiles.read(file).text());
          }
        }
      }
    } catch (CoreException e) {
      throw new Unreadable(e.getStatus().getMessage());
    }
    return texts.isEmpty() ? InventoryFiles.NONE : InventoryReader.of(texts);
  }

  /** Whether a file is of the inventory of its project. */
  static boolean has(IFile file) {
    return file.getProjectRelativePath().segmentCount() == 2
        && file.getProjectRelativePath().segment(0).equals(FOLDER);
  }
}
