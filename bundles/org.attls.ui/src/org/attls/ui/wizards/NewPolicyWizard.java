// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.lang.reflect.InvocationTargetException;
import org.attls.ui.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** Creates a policy file from a template. */
public final class NewPolicyWizard extends BasicNewResourceWizard {
  private NewPolicyPage page;

  public NewPolicyWizard() {
    setWindowTitle("New AT-TLS Policy File");
    setNeedsProgressMonitor(true);
  }

  @Override
  protected void initializeDefaultPageImageDescriptor() {
    setDefaultPageImageDescriptor(Icons.descriptor("wizard-banner"));
  }

  @Override
  public void addPages() {
    page = new NewPolicyPage(getSelection());
    addPage(page);
  }

  @Override
  public boolean performFinish() {
    TemplateText contents = new TemplateText(page.template(), page.project());
    try {
      getContainer().run(true, true, contents);
    } catch (InterruptedException e) {
      return false;
    } catch (InvocationTargetException e) {
      Failures.show(Failures.status("The policies of the project cannot be read", e));
      return false;
    }
    page.setContents(contents.text());
    IFile file = page.createNewFile();
    if (file == null) {
      return false;
    }
    PolicyOpening.open(file, getWorkbench().getActiveWorkbenchWindow());
    return true;
  }
}
