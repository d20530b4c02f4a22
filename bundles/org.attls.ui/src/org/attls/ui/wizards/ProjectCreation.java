// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import org.attls.ui.project.PolicyNature;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.actions.WorkspaceModifyOperation;

/**
 * Creates a project of AT-TLS policies, with the files of an example if there is one. A file that
 * is there already is never overwritten. If it fails or is cancelled half-way, what has been made
 * stays, and the message says so.
 */
final class ProjectCreation extends WorkspaceModifyOperation {
  private final IProject project;
  private final URI location;
  private final Optional<Example> example;

  /**
   * Prepares the creation.
   *
   * @param project a project that does not exist
   * @param location its folder, or null for one in the workspace
   * @param example what is to be copied into it
   */
  ProjectCreation(IProject project, URI location, Optional<Example> example) {
    this.project = project;
    this.location = location;
    this.example = example;
  }

  @Override
  protected void execute(IProgressMonitor monitor) throws CoreException {
    int files = example.map(each -> each.files().size()).orElse(0);
    SubMonitor progress =
        SubMonitor.convert(monitor, "Creating project " + project.getName(), 3 + files);
    IProjectDescription description =
        project.getWorkspace().newProjectDescription(project.getName());
    description.setLocationURI(location);
    project.create(description, progress.split(1));
    try {
      project.open(progress.split(1));
      PolicyNature.addTo(project, progress.split(1));
      if (example.isPresent()) {
        copy(example.get(), progress);
      }
    } catch (OperationCanceledException e) {
      throw incomplete("it was cancelled.", e);
    } catch (CoreException e) {
      throw incomplete(e.getStatus().getMessage(), e);
    } catch (IOException e) {
      throw incomplete("a file of the example cannot be read.", e);
    }
  }

  private void copy(Example from, SubMonitor progress) throws CoreException, IOException {
    for (String path : from.files()) {
      progress.subTask(path);
      IFile file = project.getFile(IPath.fromPortableString(path));
      createFolders(file.getParent());
      try (InputStream in = BundleText.open(from.path(path))) {
        file.create(in, IResource.NONE, progress.split(1));
      }
    }
  }

  private static void createFolders(IContainer container) throws CoreException {
    if (container instanceof IFolder folder && !folder.exists()) {
      createFolders(folder.getParent());
      folder.create(IResource.NONE, true, null);
    }
  }

  private CoreException incomplete(String reason, Exception cause) {
    return new CoreException(
        Status.error(
            "The project "
                + project.getName()
                + " was not created completely: "
                + reason
                + " Delete the project and create it again.",
            cause));
  }
}
