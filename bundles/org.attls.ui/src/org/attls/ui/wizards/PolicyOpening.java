// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.util.Comparator;
import java.util.Optional;
import org.attls.ui.model.PolicyFiles;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Shows the user the policy of a project. */
public final class PolicyOpening {
  private PolicyOpening() {}

  /** The first policy file of an open project: the highest in the tree, then by name. */
  public static Optional<IFile> first(IProject project) throws CoreException {
    return PolicyFiles.in(project).stream()
        .min(
            Comparator.<IFile>comparingInt(file -> file.getFullPath().segmentCount())
                .thenComparing(file -> file.getFullPath().toString()));
  }

  /** Opens the first policy file of an open project, or selects the project if it has none. */
  public static void open(IProject project, IWorkbenchWindow window) {
    try {
      Optional<IFile> first = first(project);
      if (first.isPresent()) {
        open(first.get(), window);
      } else {
        BasicNewResourceWizard.selectAndReveal(project, window);
      }
    } catch (CoreException e) {
      Failures.show(e.getStatus());
    }
  }

  /** Opens a file in its editor and selects it in the views. */
  public static void open(IFile file, IWorkbenchWindow window) {
    BasicNewResourceWizard.selectAndReveal(file, window);
    IWorkbenchPage page = window.getActivePage();
    try {
      if (page != null) {
        IDE.openEditor(page, file);
      }
    } catch (PartInitException e) {
      Failures.show(e.getStatus());
    }
  }
}
