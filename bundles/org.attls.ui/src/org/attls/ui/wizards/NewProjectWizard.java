// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import org.attls.ui.Icons;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Creates a project of AT-TLS policies, empty or from an example. */
public final class NewProjectWizard extends BasicNewResourceWizard implements IExecutableExtension {
  private IConfigurationElement configuration;
  private NewProjectPage page;

  public NewProjectWizard() {
    setWindowTitle("New AT-TLS Project");
    setNeedsProgressMonitor(true);
  }

  /** Told by the platform what the plug-in manifest says about this wizard. */
  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    configuration = element;
  }

  @Override
  protected void initializeDefaultPageImageDescriptor() {
    setDefaultPageImageDescriptor(Icons.descriptor("wizard-banner"));
  }

  @Override
  public void addPages() {
    page = new NewProjectPage();
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    IProject project = page.getProjectHandle();
    try {
      getContainer().run(true, true, new ProjectCreation(project, page.location(), page.example()));
    } catch (InterruptedException e) {
      return false; // Cancelled before anything was made.
    } catch (InvocationTargetException e) {
      Failures.show(Failures.status("The project " + project.getName() + " cannot be created", e));
    }
    if (!project.isAccessible()) {
      return false;
    }
    BasicNewProjectResourceWizard.updatePerspective(configuration);
    PolicyOpening.open(project, getWorkbench().getActiveWorkbenchWindow());
    return true;
  }
}
