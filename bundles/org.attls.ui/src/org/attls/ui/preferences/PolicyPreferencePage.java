// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.preferences;

import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;

/** The page "AT-TLS" of the preferences. */
public final class PolicyPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {
  /** The page. */
  public static final String ID = "org.attls.ui.preferences";

  private GenerateControls project;
  private Button open;
  private Button saveAll;
  private Button ownStyle;
  private Button assistant;
  private ReleaseChoice release;

  @Override
  public void init(IWorkbench workbench) {
    setDescription("Generating flat files. They are written to the folder generated of a project.");
  }

  @Override
  protected Control createContents(Composite parent) {
    Composite page = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(page);
    open = check(page, "&Open the file that was generated");
    saveAll = check(page, "Save changed &editors of the project without asking");
    Group group = new Group(page, SWT.NONE);
    group.setText("New projects (a project keeps what its first generation used)");
    GridLayoutFactory.swtDefaults().applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    project = new GenerateControls(group);
    Group style = new Group(page, SWT.NONE);
    style.setText("Formatting of flat files");
    GridLayoutFactory.swtDefaults().applyTo(style);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(style);
    ownStyle = radio(style, "The &file's own style: that of most of its lines");
    assistant =
        radio(style, "As IBM's Configuration &Assistant: indented by 2, values in column 35");
    release =
        new ReleaseChoice(
            page, "z/OS &release of flat files whose project says none:", "not known");
    release.show(FlatSettings.get());
    show(PersonalSettings.get(), FormatSettings.get(), GenerateSettings.ofWorkspace());
    return page;
  }

  private static Button check(Composite page, String text) {
    Button button = new Button(page, SWT.CHECK);
    button.setText(text);
    return button;
  }

  private static Button radio(Group group, String text) {
    Button button = new Button(group, SWT.RADIO);
    button.setText(text);
    return button;
  }

  private void show(PersonalSettings personal, FormatSettings format, GenerateSettings settings) {
    open.setSelection(personal.open());
    saveAll.setSelection(personal.saveAll());
    ownStyle.setSelection(format.ownStyle());
    assistant.setSelection(!format.ownStyle());
    project.show(settings);
  }

  @Override
  protected void performDefaults() {
    show(PersonalSettings.DEFAULT, FormatSettings.DEFAULT, GenerateSettings.DEFAULT);
    release.show(Optional.empty());
    super.performDefaults();
  }

  @Override
  public boolean performOk() {
    try {
      new PersonalSettings(open.getSelection(), saveAll.getSelection()).store();
      new FormatSettings(ownStyle.getSelection()).store();
      FlatSettings.store(release.chosen());
      project.settings().storeIn(InstanceScope.INSTANCE);
      return true;
    } catch (BackingStoreException e) {
      setErrorMessage("The settings cannot be saved: " + e.getMessage());
      return false;
    }
  }
}
