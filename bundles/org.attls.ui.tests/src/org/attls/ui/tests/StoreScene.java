// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import org.attls.ui.install.HostOpener;
import org.attls.ui.install.Login;
import org.attls.ui.store.OpenStoreWizard;
import org.attls.ui.store.StoreCommands;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A backing store in memory, used by KEN and ANN with the commands and the wizard. */
abstract class StoreScene {
  static final String PLACE = "//'USER1.ATTLS.STORE'";
  static final String LOCK = "//'USER1.ATTLS.STORE(@LOCK)'";
  static final String TITLE = "Backing Store";

  final FakeHost host = new FakeHost();
  HostOpener opener = (profile, secrets, warnings) -> host;
  WizardDialog dialog;

  @BeforeEach
  void start() {
    host.name = "ftps://mvs098.example.com:21";
    Workbench.clear();
  }

  @AfterEach
  void end() {
    if (dialog != null && dialog.getShell() != null) {
      dialog.close();
    }
    Workbench.clear();
  }

  static String profile(String user) {
    return """
    mvs.protocol = ftps
    mvs.host = mvs098.example.com
    mvs.user = %s
    mvs.store = //'USER1.ATTLS.STORE'
    """
        .formatted(user);
  }

  /** The project of KEN, saved as revision 1; KEN has the lock. */
  IProject ken() {
    IProject project = Workbench.example("raleigh");
    Workbench.write(project, "connections.properties", profile("KEN"));
    choosePlace(commands(project)::lock);
    saved(project);
    return project;
  }

  /** A project of ANN that has nothing but a profile. */
  static IProject ann() {
    IProject project = Workbench.project("ann");
    Workbench.write(project, "connections.properties", profile("ANN"));
    return project;
  }

  StoreCommands commands(IProject project) {
    Shell shell = Workbench.window().getShell();
    return new StoreCommands(shell, project, new Login(opener, null, () -> shell));
  }

  /** Does a command that asks where the store is first, and returns what comes of it. */
  static String choosePlace(Runnable command) {
    Workbench.inDialog(
        TITLE,
        shell -> {
          assertTrue(text(shell).contains("Where the store of "), text(shell));
          Screenshots.take("store-ask-place");
          press(shell, "OK");
        },
        command);
    return told(() -> {});
  }

  /** Saves, and returns what comes of it. */
  String saved(IProject project) {
    Workbench.inDialog(TITLE, shell -> press(shell, "Save"), commands(project)::save);
    return told(() -> {});
  }

  /** What the next window says, which is closed. */
  static String told(Runnable opening) {
    String[] told = new String[1];
    Workbench.inDialog(TITLE, shell -> told[0] = text(shell), opening);
    return told[0];
  }

  /** Uses the next window. */
  static void next(Consumer<Shell> action) {
    Workbench.inDialog(TITLE, action, () -> {});
  }

  /** All that stands in a window. */
  static String text(Shell shell) {
    StringBuilder all = new StringBuilder();
    Widgets.all(shell, Label.class).forEach(each -> all.append(each.getText()).append('\n'));
    Widgets.all(shell, Text.class).forEach(each -> all.append(each.getText()).append('\n'));
    return all.toString();
  }

  static void press(Shell shell, String text) {
    Workbench.press(InstallScene.button(shell, text));
  }

  /** Puts a line at the end of the policy. */
  static void change(IProject project, String line) {
    var file = project.getFile("raleigh.attls");
    Workbench.write(project, "raleigh.attls", Workbench.read(file) + line + "\n");
  }

  void openWizard() {
    dialog = new WizardDialog(Workbench.window().getShell(), new OpenStoreWizard(opener, null));
    dialog.setBlockOnOpen(false);
    dialog.open();
    Workbench.until("the profiles are read", () -> button("Next").isEnabled() || problem() != null);
  }

  /** Goes to the page that shows what is there. */
  void look() {
    Workbench.press(button("Next"));
    Workbench.until(
        "the store is read", () -> !pageText("Newest revision:").isEmpty() || problem() != null);
  }

  String problem() {
    return dialog.getCurrentPage().getErrorMessage();
  }

  Button button(String text) {
    return InstallScene.button(dialog.getShell(), text);
  }

  /** The text behind a label that is to be seen; empty if there is none. */
  String pageText(String label) {
    List<Label> labels =
        Widgets.all(dialog.getShell(), Label.class).stream()
            .filter(each -> each.isVisible() && each.getText().equals(label))
            .toList();
    if (labels.isEmpty()) {
      return "";
    }
    var row = labels.getFirst().getParent().getChildren();
    return ((Text) row[List.of(row).indexOf(labels.getFirst()) + 1]).getText();
  }

  static IProject project(String name) {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(name);
  }
}
