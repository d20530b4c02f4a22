// SPDX-License-Identifier: EPL-2.0

package org.attls.rcp.open;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.attls.ui.project.PolicyNature;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;

/** A folder that becomes a project of the workspace; its files stay where they are. */
final class OpenedFolder {
  private OpenedFolder() {}

  /** Makes it a project, unless it is in one already. */
  static void open(Path folder) throws CoreException {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    if (isKnown(workspace.getRoot(), folder)) {
      return;
    }
    NullProgressMonitor monitor = new NullProgressMonitor();
    IProjectDescription description = description(workspace, folder);
    IProject project = workspace.getRoot().getProject(description.getName());
    project.create(description, monitor);
    project.open(monitor);
    PolicyNature.addTo(project, monitor);
  }

  private static boolean isKnown(IWorkspaceRoot root, Path folder) {
    return Arrays.stream(root.findContainersForLocationURI(folder.toUri()))
        .anyMatch(IContainer::exists);
  }

  /** That of the folder itself, or a new one with the folder's name; no name is used twice. */
  private static IProjectDescription description(IWorkspace workspace, Path folder)
      throws CoreException {
    Path described = folder.resolve(IProjectDescription.DESCRIPTION_FILE_NAME);
    IProjectDescription description =
        Files.isRegularFile(described)
            ? workspace.loadProjectDescription(IPath.fromPath(described))
            : workspace.newProjectDescription(folder.getFileName().toString());
    if (IPath.fromPath(folder.getParent()).equals(workspace.getRoot().getLocation())) {
      // What lies in the workspace itself is found by its name and must not name its place.
      description.setName(folder.getFileName().toString());
      description.setLocation(null);
      return description;
    }
    String name = description.getName();
    for (int i = 2; workspace.getRoot().getProject(description.getName()).exists(); i++) {
      description.setName(name + " " + i);
    }
    description.setLocation(IPath.fromPath(folder));
    return description;
  }
}
