// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attls.ui.project.PolicyNature;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes AT-TLS projects of the selected projects, or plain ones again. */
public final class NatureHandler extends AbstractHandler {
  /** The command that gives the nature. */
  public static final String ADD = "org.attls.ui.addNature";

  /** The command that takes it away. */
  public static final String REMOVE = "org.attls.ui.removeNature";

  @Override
  public Object execute(ExecutionEvent event) {
    boolean add = event.getCommand().getId().equals(ADD);
    List<IProject> projects = new ArrayList<>();
    for (Object each : HandlerUtil.getCurrentStructuredSelection(event)) {
      IProject project = Adapters.adapt(each, IProject.class);
      if (project != null && project.isOpen()) {
        projects.add(project);
      }
    }
    new Change(projects, add).schedule();
    return null;
  }

  private static final class Change extends WorkspaceJob {
    private final List<IProject> projects;
    private final boolean add;

    Change(List<IProject> projects, boolean add) {
      super(add ? "Converting to AT-TLS projects" : "Removing the AT-TLS checks");
      this.projects = projects;
      this.add = add;
      if (!projects.isEmpty()) {
        IWorkspace workspace = projects.get(0).getWorkspace();
        setRule(workspace.getRoot());
      }
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
      SubMonitor progress = SubMonitor.convert(monitor, projects.size());
      for (IProject project : projects) {
        if (add) {
          PolicyNature.addTo(project, progress.split(1));
        } else {
          remove(project, progress.split(1));
        }
      }
      return Status.OK_STATUS;
    }

    private static void remove(IProject project, IProgressMonitor monitor) throws CoreException {
      IProjectDescription description = project.getDescription();
      description.setNatureIds(
          Arrays.stream(description.getNatureIds())
              .filter(nature -> !nature.equals(PolicyNature.ID))
              .toArray(String[]::new));
      project.setDescription(description, monitor);
    }
  }
}
