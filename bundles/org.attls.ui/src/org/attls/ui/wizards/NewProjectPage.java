// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.wizards;

import java.net.URI;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;

/** Asks for the name, the place and the content of a new project. */
final class NewProjectPage extends WizardNewProjectCreationPage {
  private ContentChoice content;

  NewProjectPage() {
    super("project");
    setTitle("AT-TLS project");
    setDescription("A project holds the policies of one or several z/OS systems.");
  }

  @Override
  public void createControl(Composite parent) {
    super.createControl(parent);
    Group group = new Group((Composite) getControl(), SWT.NONE);
    group.setText("Content");
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(group);
    content = new ContentChoice(group, Example.all());
  }

  /** Where the project is to be; null for the workspace. */
  URI location() {
    return useDefaults() ? null : getLocationURI();
  }

  /** The example to copy, if any. */
  Optional<Example> example() {
    return content.example();
  }
}
