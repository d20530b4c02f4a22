// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.generate;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.project.PolicyNature;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;

/** Which projects the user means. */
public final class PolicyProjects {
  private PolicyProjects() {}

  /**
   * The projects of the selection; if the user works in an editor, or nothing of a policy project
   * is selected, that of the editor.
   */
  public static List<IProject> meant(
      IWorkbenchPart part, ISelection selection, IEditorPart editor) {
    Set<IProject> projects = new LinkedHashSet<>();
    if (!(part instanceof IEditorPart) && selection instanceof IStructuredSelection elements) {
      for (Object each : elements) {
        add(Adapters.adapt(each, IResource.class), projects);
      }
    }
    if (projects.isEmpty() && editor != null) {
      add(Adapters.adapt(editor.getEditorInput(), IFile.class), projects);
    }
    return new ArrayList<>(projects);
  }

  private static void add(IResource resource, Set<IProject> projects) {
    IProject project = resource == null ? null : resource.getProject();
    if (project != null
        && project.isAccessible()
        && (isPolicy(resource) || PolicyNature.isOf(project))) {
      projects.add(project);
    }
  }

  private static boolean isPolicy(IResource resource) {
    return resource instanceof IFile file && PolicyFiles.isPolicy(file);
  }
}
