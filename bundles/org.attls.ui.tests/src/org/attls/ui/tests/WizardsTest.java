// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attls.generator.NamingMode;
import org.attls.policy.project.Generation;
import org.attls.policy.project.HistoryFile;
import org.attls.policy.project.PolicyProject;
import org.attls.policy.project.SourceText;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.PolicyFiles;
import org.attls.ui.project.PolicyNature;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.ISelectionService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizards for a project and for a policy file, used page by page. */
class WizardsTest {
  private final WizardDriver wizard = new WizardDriver();

  @BeforeEach
  void clear() {
    Workbench.clear();
  }

  @AfterEach
  void close() {
    wizard.close();
    Workbench.clear();
  }

  @Test
  void createsAProjectFromAnExample() throws Exception {
    wizard.open("org.attls.ui.newProject");
    assertFalse(wizard.finish().isEnabled());
    wizard.texts().get(0).setText("site");
    wizard.select("Copy of an example:");
    wizard.selectRow("raleigh");
    Screenshots.take("wizard-project");
    WizardDriver.press(wizard.finish());

    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("site");
    assertTrue(project.hasNature(PolicyNature.ID));
    assertTrue(project.getFile("raleigh.attls").exists());
    assertTrue(project.getFile("history.json").exists());
    assertEquals("raleigh.attls", Workbench.page().getActiveEditor().getTitle());
  }

  @Test
  void looksWellInTheDarkTheme() {
    IProject project = Workbench.project("dark");
    try {
      Widgets.dark(true);
      wizard.open("org.attls.ui.newPolicy", project);
      wizard.selectRow("FTP server");
      Screenshots.take("wizard-policy-dark");
      wizard.close();
      wizard.open("org.attls.ui.newProject");
      wizard.select("Copy of an example:");
      Screenshots.take("wizard-project-dark");
    } finally {
      Widgets.dark(false);
    }
  }

  @Test
  void createsAnEmptyProject() throws Exception {
    wizard.open("org.attls.ui.newProject");
    wizard.texts().get(0).setText("empty");
    WizardDriver.press(wizard.finish());

    IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("empty");
    assertTrue(project.hasNature(PolicyNature.ID));
    assertEquals(List.of(), PolicyFiles.in(project));
  }

  @Test
  void refusesANameThatIsTaken() {
    Workbench.project("site");
    wizard.open("org.attls.ui.newProject");
    wizard.texts().get(0).setText("site");
    assertFalse(wizard.finish().isEnabled());
  }

  @Test
  void everyTemplateIsSoundAloneAndBesideTheOthers() throws Exception {
    IProject project = Workbench.project("templates");
    List<String> templates = List.of("TN3270 server", "FTP server", "Server", "Client", "Empty");
    for (String template : templates) {
      IFile file = create(project, template);
      SourceText alone = PolicyFiles.read(file);
      assertEquals(List.of(), opener().open(List.of(alone)).findings(), template);
    }
    assertEquals(
        List.of("client", "ftp-server", "policy", "server", "tn3270-server"),
        PolicyFiles.in(project).stream()
            .map(file -> file.getFullPath().removeFileExtension().lastSegment())
            .sorted()
            .toList());
    assertSound(project, 4);
  }

  @Test
  void aTemplateCanBeUsedAgain() throws Exception {
    IProject project = Workbench.project("twice");
    create(project, "FTP server");
    create(project, "FTP server");
    IFile third = create(project, "FTP server");
    assertEquals("ftp-server-3.attls", third.getName());
    assertTrue(Workbench.read(third).contains("image SYSTEM3 "), Workbench.read(third));
    assertSound(project, 3);
  }

  @Test
  void addsTheEndingAndWarnsWhereNothingIsChecked() throws Exception {
    IProject plain = ResourcesPlugin.getWorkspace().getRoot().getProject("plain");
    plain.create(null);
    plain.open(null);
    wizard.open("org.attls.ui.newPolicy", plain);
    assertTrue(wizard.message().startsWith("This project is not checked"), wizard.message());
    wizard.texts().get(1).setText("mine");
    WizardDriver.press(wizard.finish());
    assertTrue(plain.getFile("mine.attls").exists());
  }

  @Test
  void convertsAProjectAndBack() throws Exception {
    IProject plain = ResourcesPlugin.getWorkspace().getRoot().getProject("plain");
    plain.create(null);
    plain.open(null);
    CommonNavigator explorer =
        (CommonNavigator) Workbench.view("org.eclipse.ui.navigator.ProjectExplorer");
    ISelectionService selections = Workbench.window().getSelectionService();
    StructuredSelection selection = new StructuredSelection(plain);
    // The explorer may show the new project late.
    Workbench.until(
        "the project is selected",
        () -> {
          explorer.selectReveal(selection);
          return selection.equals(selections.getSelection());
        });
    IHandlerService handlers = Workbench.window().getService(IHandlerService.class);

    handlers.executeCommand("org.attls.ui.addNature", null);
    Workbench.until("it is an AT-TLS project", () -> isPolicyProject(plain));
    handlers.executeCommand("org.attls.ui.removeNature", null);
    Workbench.until("it is a plain project", () -> !isPolicyProject(plain));
  }

  private static boolean isPolicyProject(IProject project) {
    try {
      return project.hasNature(PolicyNature.ID);
    } catch (CoreException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aHalfMadeProjectSaysSo() throws Exception {
    Path folder = Files.createTempDirectory("attls");
    Files.writeString(folder.resolve("raleigh.attls"), "// Not to be overwritten.\n");
    wizard.open("org.attls.ui.newProject");
    wizard.texts().get(0).setText("site");
    wizard.select("Copy of an example:");
    wizard.selectRow("raleigh");
    Button own = wizard.button("Use default location");
    own.setSelection(false);
    own.notifyListeners(SWT.Selection, new Event());
    wizard.texts().get(1).setText(folder.toString());
    List<String> said = new ArrayList<>();
    boolean automated = ErrorDialog.AUTOMATED_MODE;
    try {
      ErrorDialog.AUTOMATED_MODE = false; // Else the harness lets no message appear.
      whenShown("AT-TLS", said::addAll);
      WizardDriver.press(wizard.finish());
    } finally {
      ErrorDialog.AUTOMATED_MODE = automated;
    }
    assertTrue(
        said.stream()
            .anyMatch(text -> text.contains("The project site was not created completely")),
        said.toString());
    assertEquals("// Not to be overwritten.\n", Files.readString(folder.resolve("raleigh.attls")));
  }

  /**
   * Reads a window that blocks, as soon as it is there, and closes it. Looks for it again and again
   * without waiting, since a wait would keep the wizard from going on.
   */
  private static void whenShown(String title, Consumer<List<String>> reader) {
    Display display = Display.getCurrent();
    Optional<Shell> shown =
        Stream.of(display.getShells())
            .filter(shell -> shell.isVisible() && shell.getText().equals(title))
            .findFirst();
    if (shown.isPresent()) {
      reader.accept(Widgets.all(shown.get(), Label.class).stream().map(Label::getText).toList());
      shown.get().close();
    } else {
      display.timerExec(100, () -> whenShown(title, reader));
    }
  }

  private IFile create(IProject project, String template) {
    wizard.open("org.attls.ui.newPolicy", project);
    wizard.selectRow(template);
    Screenshots.take("wizard-policy");
    WizardDriver.press(wizard.finish());
    return Workbench.page().getActiveEditor().getEditorInput().getAdapter(IFile.class);
  }

  private static void assertSound(IProject project, int policies) throws CoreException {
    List<SourceText> sources = new ArrayList<>();
    for (IFile file : PolicyFiles.in(project)) {
      sources.add(PolicyFiles.read(file));
    }
    PolicyProject read = opener().open(sources);
    assertEquals(List.of(), read.findings());
    Generation generation =
        Generation.of(
            read,
            HistoryFile.none(),
            Generation.Wish.of(NamingMode.STABLE),
            stacks -> stacks,
            step -> {});
    assertEquals(policies, generation.policies().size());
  }

  private static PolicyProject.Opener opener() {
    return PolicyLanguage.service(PolicyProject.Opener.class);
  }
}
