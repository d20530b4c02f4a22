// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.preferences;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.dialogs.PropertyPage;
import org.osgi.service.prefs.BackingStoreException;

/** The page "AT-TLS" of the properties of a project. */
public final class PolicyPropertyPage extends PropertyPage {
  private GenerateControls controls;
  private ReleaseChoice release;

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(page);
    controls = new GenerateControls(page);
    controls.show(GenerateSettings.of(project()));
    release = new ReleaseChoice(page);
    release.show(CheckSettings.of(project()).release());
    return page;
  }

  private IProject project() {
    return Adapters.adapt(getElement(), IProject.class);
  }

  @Override
  protected void performDefaults() {
    controls.show(GenerateSettings.ofWorkspace());
    release.show(CheckSettings.DEFAULT.release());
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    try {
      controls.settings().storeIn(new ProjectScope(project()));
      new CheckSettings(release.chosen()).storeIn(project());
      return true;
    } catch (BackingStoreException e) {
      setErrorMessage("The settings cannot be saved: " + e.getMessage());
      return false;
    }
  }
}
