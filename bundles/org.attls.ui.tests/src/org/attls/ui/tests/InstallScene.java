// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.attls.ui.install.InstallWizard;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.HostException;
import org.attls.zos.host.Secrets;
import org.eclipse.core.resources.IProject;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The wizard that installs a policy, used as a user would; against a system in memory if not said.
 */
abstract class InstallScene {
  static final String PRODUCTION = "//'USER1.TCPCS.TCPPARMS(ATTLS)'";
  static final String PROFILES =
      """
      test.protocol = sftp
      test.host = mvs098.example.com
      test.user = USER1
      test.stack.TCPCS.production = //'USER1.TCPCS.TCPPARMS(ATTLS)'
      """;
  static final String IN_FORCE =
      "EZZ8771I PAGENT CONFIG POLICY PROCESSING COMPLETE FOR TCPCS : TTLS";

  static final int SOON = 300;

  /** How many tests began: what waits for a window of an earlier one gives up. */
  private static int begun;

  final FakeHost host = new FakeHost();

  /** The password that the system takes; empty if it takes anybody. */
  String accepted = "";

  /** Where passwords are kept; null for nowhere. */
  ISecurePreferences storage;

  IProject project;
  WizardDialog dialog;

  @BeforeEach
  void start() {
    begun++;
    Workbench.clear();
    project = Workbench.example("raleigh");
    Workbench.write(project, "connections.properties", PROFILES);
  }

  /** The wizard of the project. */
  InstallWizard wizard() {
    return new InstallWizard(
        project, (profile, secrets, warnings) -> connect(profile, secrets), storage);
  }

  @AfterEach
  void end() {
    if (dialog != null && dialog.getShell() != null) {
      dialog.close();
    }
    Workbench.clear();
  }

  /** Asks for a password if the test wants one. */
  FakeHost connect(ConnectionProfile profile, Secrets secrets) throws HostException {
    if (!accepted.isEmpty()) {
      String given = new String(secrets.ask(profile, Secrets.Kind.PASSWORD));
      if (!given.equals(accepted)) {
        throw new HostException(HostException.Reason.LOGIN, "The password was refused.", null);
      }
    }
    return host;
  }

  void open() {
    dialog = new WizardDialog(Workbench.window().getShell(), wizard());
    dialog.setBlockOnOpen(false);
    dialog.open();
    Workbench.until("the policy is read", () -> button("Next").isEnabled() || problem() != null);
  }

  String problem() {
    return dialog.getCurrentPage().getErrorMessage();
  }

  String message() {
    return String.valueOf(dialog.getCurrentPage().getMessage());
  }

  Button button(String text) {
    return button(dialog.getShell(), text);
  }

  static Button button(Shell shell, String text) {
    return Widgets.all(shell, Button.class).stream()
        .filter(each -> each.getText().replace("&", "").startsWith(text))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no button " + text));
  }

  void next() {
    Workbench.until(() -> "Next is enabled: " + problem(), () -> button("Next").isEnabled());
    Workbench.press(button("Next"));
  }

  Tree tree() {
    return Workbench.find(dialog.getShell(), Tree.class, Tree::isVisible);
  }

  List<String> outcome() {
    return Arrays.stream(tree().getItems()).map(TreeItem::getText).toList();
  }

  Table steps() {
    return Workbench.find(dialog.getShell(), Table.class, Table::isVisible);
  }

  /** Goes from the difference to the page that installs. */
  void prepare() {
    next();
    Text entry =
        Workbench.find(
            dialog.getShell(),
            Text.class,
            text -> (text.getStyle() & SWT.READ_ONLY) == 0 && text.getText().isEmpty());
    entry.setText("Change 4711");
    next();
  }

  void install() {
    Workbench.press(button("Install"));
    Workbench.until(
        "the installation ends",
        () -> (problem() != null || !message().equals("Installing...")) && !outcome().isEmpty());
  }

  /** Does something in a window as soon as it is open, which is waited for. */
  static void whenShown(String title, Consumer<Shell> action) {
    whenShown(title, action, begun);
  }

  private static void whenShown(String title, Consumer<Shell> action, int test) {
    Display display = Display.getCurrent();
    display.timerExec(
        SOON,
        () -> {
          if (test == begun) {
            Arrays.stream(display.getShells())
                .filter(shell -> shell.isVisible() && shell.getText().equals(title))
                .findFirst()
                .ifPresentOrElse(action, () -> whenShown(title, action, test));
          }
        });
  }
}
