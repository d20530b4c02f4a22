// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWizard;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizard that brings flat files into the authoring language. */
class ImportTest {
  private static final String RALEIGH = FlatFiles.raleigh("compatible");

  private IProject project;
  private WizardDialog dialog;

  @BeforeEach
  void createProject() {
    Workbench.clear();
    project = Workbench.project("Flat");
  }

  @AfterEach
  void close() {
    if (dialog != null && dialog.getShell() != null) {
      dialog.close();
    }
    Workbench.clear();
  }

  private void open(IFile file) throws CoreException {
    IWorkbenchWizard wizard =
        PlatformUI.getWorkbench()
            .getImportWizardRegistry()
            .findWizard("org.attls.ui.import")
            .createWizard();
    wizard.init(PlatformUI.getWorkbench(), new StructuredSelection(file));
    dialog = new WizardDialog(Workbench.window().getShell(), wizard);
    dialog.setBlockOnOpen(false);
    dialog.open();
    Workbench.linger(300);
  }

  private Button button(String text) {
    return Workbench.find(
        dialog.getShell(), Button.class, it -> it.getText().replace("&", "").startsWith(text));
  }

  private Text name(String message) {
    return Workbench.find(dialog.getShell(), Text.class, it -> it.getMessage().equals(message));
  }

  @Test
  void theFileIsShownBeforeItIsMade() throws Exception {
    open(FlatFiles.file(project, "old.policy", RALEIGH, Charset.forName("IBM1047")));
    Screenshots.take("import-options");
    name("IMAGE").setText("SYSA");
    name("TCPIP").setText("TCPIPB");
    Workbench.press(button("Next"));
    Table report =
        Workbench.get(
            "the report",
            () ->
                Widgets.all(dialog.getShell(), Table.class).stream()
                    .filter(table -> table.isVisible() && table.getItemCount() > 20)
                    .findFirst()
                    .orElse(null));
    Text preview =
        Workbench.find(
            dialog.getShell(), Text.class, it -> it.getText().contains("security level"));
    assertTrue(preview.getText().contains("image SYSA"), preview.getText());
    assertTrue(preview.getText().contains("stack TCPIPB"), preview.getText());
    assertEquals("Line", report.getColumn(0).getText());
    Screenshots.take("import-preview");
    String expected = preview.getText();
    Workbench.press(button("Finish"));
    IFile made = project.getFile("old.attls");
    Workbench.until("the file", made::exists);
    assertEquals(expected, Workbench.read(made));
    assertEquals("old.attls", Workbench.page().getActiveEditor().getTitle());
    Workbench.build();
    Workbench.settle();
    Screenshots.take("imported");
  }

  @Test
  void aNameThatIsNoneIsRefused() throws Exception {
    open(FlatFiles.file(project, "old.policy", RALEIGH, StandardCharsets.UTF_8));
    assertTrue(button("Finish").isEnabled());
    name("IMAGE").setText("two words");
    assertFalse(button("Finish").isEnabled());
    assertTrue(dialog.getCurrentPage().getErrorMessage().contains("two words"));
  }

  @Test
  void anExistingFileIsNotOverwritten() throws Exception {
    Workbench.write(project, "old.attls", "// mine\n");
    open(FlatFiles.file(project, "old.policy", RALEIGH, StandardCharsets.UTF_8));
    Workbench.press(button("Finish"));
    Workbench.until("the file", () -> project.getFile("old-2.attls").exists());
    assertEquals("// mine\n", Workbench.read(project.getFile("old.attls")));
  }

  @Test
  void looksWellInTheDarkTheme() throws Exception {
    IFile file = FlatFiles.file(project, "old.policy", RALEIGH, StandardCharsets.UTF_8);
    try {
      Widgets.dark(true);
      open(file);
      Workbench.press(button("Next"));
      Workbench.until("the preview", () -> button("Finish").isEnabled());
      Workbench.linger(500);
      Screenshots.take("import-preview-dark");
    } finally {
      Widgets.dark(false);
    }
  }
}
