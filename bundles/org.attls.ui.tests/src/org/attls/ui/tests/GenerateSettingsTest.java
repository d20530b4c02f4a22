// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.attls.generator.NamingMode;
import org.attls.generator.OutputEncoding;
import org.attls.ui.flatfile.FlatFileEditor;
import org.attls.ui.generate.Result;
import org.attls.ui.preferences.GenerateSettings;
import org.attls.ui.preferences.PersonalSettings;
import org.attls.ui.preferences.PolicyPreferencePage;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of preferences and properties, and which setting wins. */
class GenerateSettingsTest {
  private static final GenerateSettings COMPATIBLE =
      new GenerateSettings(NamingMode.COMPATIBLE, OutputEncoding.IBM_1047, true);

  private IProject project;
  private PreferenceDialog dialog;

  @BeforeEach
  void createProject() {
    Workbench.clear();
    project = Workbench.project("Settings");
  }

  @AfterEach
  void restore() throws Exception {
    if (dialog != null) {
      dialog.close();
    }
    PersonalSettings.DEFAULT.store();
    GenerateSettings.DEFAULT.storeIn(InstanceScope.INSTANCE);
  }

  private void show(PreferenceDialog fresh, String screenshot) {
    dialog = fresh;
    dialog.setBlockOnOpen(false);
    dialog.open();
    Screenshots.take(screenshot);
  }

  /** Chooses a radio button, or checks or unchecks a box. */
  private void choose(String text) {
    Button chosen =
        Widgets.all(dialog.getShell(), Button.class).stream()
            .filter(button -> button.getText().replace("&", "").startsWith(text))
            .findFirst()
            .orElseThrow(() -> new AssertionError(text));
    if ((chosen.getStyle() & SWT.RADIO) != 0) {
      for (var other : chosen.getParent().getChildren()) {
        ((Button) other).setSelection(other == chosen);
      }
    } else {
      chosen.setSelection(!chosen.getSelection());
    }
    chosen.notifyListeners(SWT.Selection, new Event());
  }

  private void apply() {
    Widgets.press(dialog.getShell(), "Apply and Close");
    Workbench.settle();
  }

  @Test
  void thePreferencesAreForNewProjects() throws Exception {
    GenerateSettings.DEFAULT.fixIn(project);
    show(
        PreferencesUtil.createPreferenceDialogOn(
            Workbench.window().getShell(), PolicyPreferencePage.ID, null, null),
        "preferences");
    choose("Compatible");
    choose("IBM-1047");
    choose("Open the file");
    choose("Save changed editors");
    choose("Generate when");
    apply();
    assertEquals(new PersonalSettings(false, true), PersonalSettings.get());
    assertEquals(COMPATIBLE, GenerateSettings.of(Workbench.project("Fresh")));
    GenerateSettings old = GenerateSettings.of(project);
    assertEquals(NamingMode.STABLE, old.naming());
    assertEquals(OutputEncoding.UTF_8, old.encoding());
  }

  @Test
  void thePropertiesAreOfTheProject() throws Exception {
    COMPATIBLE.storeIn(InstanceScope.INSTANCE);
    show(
        PreferencesUtil.createPropertyDialogOn(
            Workbench.window().getShell(), project, "org.attls.ui.properties", null, null),
        "properties");
    choose("Stable");
    choose("UTF-8");
    choose("Generate when");
    apply();
    assertTrue(project.getFile(".settings/org.attls.ui.prefs").exists());
    assertEquals(GenerateSettings.DEFAULT, GenerateSettings.of(project));
    assertEquals(COMPATIBLE, GenerateSettings.of(Workbench.project("Fresh")));
  }

  @Test
  void usesTheSettingsOfTheProject() throws Exception {
    project = Workbench.example("raleigh");
    var settings = new GenerateSettings(NamingMode.COMPATIBLE, OutputEncoding.IBM_1047, false);
    settings.storeIn(new ProjectScope(project));
    assertInstanceOf(Result.Written.class, Generating.run(project));
    IFile file = project.getFile(Generating.OUTPUT);
    String text = new String(file.readAllBytes(), Charset.forName("IBM1047"));
    assertEquals(FlatFiles.raleigh("compatible"), text);
    assertEquals("IBM1047", file.getCharset());
    ITextEditor editor = (ITextEditor) IDE.openEditor(Workbench.page(), file);
    assertInstanceOf(FlatFileEditor.class, editor);
    assertEquals(text, editor.getDocumentProvider().getDocument(editor.getEditorInput()).get());
  }

  @Test
  void fixesTheSettingsInTheProject() throws Exception {
    project = Workbench.example("raleigh");
    Generating.run(project);
    IFile prefs = project.getFile(".settings/org.attls.ui.prefs");
    assertTrue(prefs.exists());
    assertTrue(prefs.readString().contains("generate.naming=stable"), prefs.readString());
  }
}
