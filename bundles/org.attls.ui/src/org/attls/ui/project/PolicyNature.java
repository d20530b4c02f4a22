// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.project;

import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;

/** Marks a project of AT-TLS policies and has them checked whenever they are built. */
public final class PolicyNature implements IProjectNature {
  /** The nature. */
  public static final String ID = "org.attls.ui.nature";

  private IProject project;

  /** Gives an open project the nature, and with it the builder; does nothing if it has it. */
  public static void addTo(IProject project, IProgressMonitor monitor) throws CoreException {
    if (project.hasNature(ID)) {
      return;
    }
    IProjectDescription description = project.getDescription();
    String[] natures =
        Stream.concat(Arrays.stream(description.getNatureIds()), Stream.of(ID))
            .toArray(String[]::new);
    description.setNatureIds(natures);
    project.setDescription(description, monitor);
  }

  /** Whether an open project has the nature. */
  public static boolean isOf(IProject project) {
    try {
      return project.hasNature(ID);
    } catch (CoreException e) {
      return false; // Closed in this moment.
    }
  }

  @Override
  public void configure() throws CoreException {
    IProjectDescription description = project.getDescription();
    ICommand[] commands = description.getBuildSpec();
    if (Arrays.stream(commands).anyMatch(PolicyNature::isOurs)) {
      return;
    }
    ICommand command = description.newCommand();
    command.setBuilderName(PolicyBuilder.ID);
    description.setBuildSpec(
        Stream.concat(Arrays.stream(commands), Stream.of(command)).toArray(ICommand[]::new));
    project.setDescription(description, null);
  }

  @Override
  public void deconfigure() throws CoreException {
    IProjectDescription description = project.getDescription();
    description.setBuildSpec(
        Arrays.stream(description.getBuildSpec())
            .filter(command -> !isOurs(command))
            .toArray(ICommand[]::new));
    project.setDescription(description, null);
    // Nobody else would ever remove what the builder has marked.
    FindingMarkers.clear(project);
    project.deleteMarkers(FindingMarkers.HEALTH, true, IResource.DEPTH_INFINITE);
  }

  private static boolean isOurs(ICommand command) {
    return command.getBuilderName().equals(PolicyBuilder.ID);
  }

  @Override
  public IProject getProject() {
    return project;
  }

  @Override
  public void setProject(IProject project) {
    this.project = project;
  }
}
