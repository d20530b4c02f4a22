// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.attls.ui.setup.SetupWizard;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizard that writes what must be defined on z/OS beside the policy. */
class SetupTest {
  private final List<IFile> opened = new ArrayList<>();
  private IProject project;
  private WizardDialog dialog;

  @BeforeEach
  void createProject() {
    Workbench.clear();
    project = Workbench.example("raleigh");
  }

  @AfterEach
  void close() {
    if (dialog != null && dialog.getShell() != null) {
      dialog.close();
    }
    Workbench.clear();
  }

  private void open() {
    dialog = new WizardDialog(Workbench.window().getShell(), new SetupWizard(project, opened::add));
    dialog.setBlockOnOpen(false);
    dialog.open();
    Workbench.until("the policy is read", () -> table().getItemCount() > 0 || problem() != null);
  }

  private String problem() {
    return dialog.getCurrentPage().getErrorMessage();
  }

  private Table table() {
    return Workbench.find(dialog.getShell(), Table.class, Table::isVisible);
  }

  private Button button(String text) {
    return Workbench.find(
        dialog.getShell(), Button.class, it -> it.getText().replace("&", "").startsWith(text));
  }

  private Combo product() {
    return Workbench.find(dialog.getShell(), Combo.class, Combo::isVisible);
  }

  private void next() {
    Workbench.until("Next is enabled", () -> button("Next").isEnabled());
    Workbench.press(button("Next"));
  }

  @Test
  void filesAreShownBeforeTheyAreWritten() {
    open();
    assertEquals("MVS098/TCPCS", table().getItem(0).getText());
    Screenshots.take("setup");
    next();
    Workbench.until("there are no errors", () -> button("Next").isEnabled());
    Screenshots.take("setup-findings");
    next();
    List<String> paths = Arrays.stream(table().getItems()).map(TableItem::getText).toList();
    assertTrue(paths.contains("MVS098/TCPCS/setup/checklist.html"), paths.toString());
    assertEquals("new", table().getItem(0).getText(3));
    table().setSelection(1);
    table().notifyListeners(SWT.Selection, new Event());
    Text content =
        Workbench.find(
            dialog.getShell(),
            Text.class,
            it -> (it.getStyle() & SWT.READ_ONLY) != 0 && it.getText().contains("\n"));
    String shown = content.getText().replace(content.getLineDelimiter(), "\n");
    Screenshots.take("setup-preview");
    Screenshots.takeForDocumentation("setup");
    IFolder folder = project.getFolder("generated");
    assertFalse(folder.exists());
    Workbench.press(button("Finish"));
    Workbench.until("the wizard ends", () -> dialog.getShell() == null);
    paths.forEach(path -> assertTrue(folder.getFile(path).exists(), path));
    assertEquals(List.of(folder.getFile("MVS098/TCPCS/setup/checklist.html")), opened);
    assertEquals(shown, Workbench.read(folder.getFile(paths.get(1))));
    open();
    next();
    next();
    assertEquals("unchanged", table().getItem(0).getText(3));
  }

  @Test
  void whatWasChosenIsRemembered() {
    open();
    int last = product().getItemCount() - 1;
    int other = product().getSelectionIndex() == last ? 0 : last;
    product().select(other);
    next();
    next();
    Workbench.press(button("Finish"));
    Workbench.until("the wizard ends", () -> dialog.getShell() == null);
    open();
    assertEquals(other, product().getSelectionIndex());
  }

  @Test
  void aTrustStoreIsMadeOfTheCertificate() {
    open();
    Text certificate =
        Workbench.find(
            dialog.getShell(), Text.class, it -> it.getMessage().startsWith("exported in Base64"));
    certificate.setText("nowhere.pem");
    assertEquals("There is no file nowhere.pem.", problem());
    assertFalse(button("Next").isEnabled());
    certificate.setText(
        System.getProperty("attls.root")
            + "/bundles/org.attls.cli.tests/src/test/resources/org/attls/cli/ca.pem");
    next();
    next();
    Workbench.press(button("Finish"));
    Workbench.until("the wizard ends", () -> dialog.getShell() == null);
    IFolder trust = project.getFolder("generated/trust");
    assertTrue(Workbench.read(trust.getFile("ca.pem")).startsWith("-----BEGIN CERTIFICATE-----"));
    assertTrue(trust.getFile("trust.p12").exists());
  }

  @Test
  void anErrorInThePolicyEndsIt() {
    Workbench.write(
        project,
        "raleigh.attls",
        Workbench.read(project.getFile("raleigh.attls")).replace("local 2025", "local 0"));
    open();
    Workbench.press(button("Next"));
    Workbench.until("the error is told", () -> problem() != null);
    assertEquals("1 error: no file is made. Mend the policy first.", problem());
    assertTrue(Workbench.find(dialog.getShell(), Tree.class, Tree::isVisible).getItemCount() > 0);
    assertFalse(button("Next").isEnabled());
    assertFalse(button("Finish").isEnabled());
    Screenshots.take("setup-error");
  }

  @Test
  void aProjectWithoutSetUpIsTold() {
    Workbench.write(project, "raleigh.attls", "image MVS1 release V2R5 { stack TCPIP { } }\n");
    open();
    assertTrue(problem().startsWith("There is nothing to set up: no image of raleigh"), problem());
    assertFalse(button("Next").isEnabled());
  }

  @Test
  void looksWellInTheDarkTheme() {
    try {
      Widgets.dark(true);
      open();
      Screenshots.take("setup-dark");
      next();
      next();
      Workbench.linger(300);
      Screenshots.take("setup-preview-dark");
    } finally {
      Widgets.dark(false);
    }
  }
}
