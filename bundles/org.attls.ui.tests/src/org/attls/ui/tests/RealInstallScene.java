// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attls.ui.install.InstallWizard;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The wizard that installs a policy, as the workbench opens it, against a server on this host. */
abstract class RealInstallScene extends InstallScene {
  static final String NAME = "ttls.policy";

  /** A profile that stands before the one to choose. */
  private static final String OTHER = PROFILES.replace("test.", "another.");

  @TempDir Path folder;

  /** What the server serves. */
  Path disk;

  /** The policy that is in production before. */
  final String old = FlatFiles.raleigh("stable");

  @BeforeEach
  void prepareDisk() throws IOException {
    disk = Files.createDirectory(folder.resolve("disk"));
    Workbench.write(
        project,
        "raleigh.attls",
        Workbench.read(project.getFile("raleigh.attls")).replace("local 2025", "local 2026"));
  }

  @Override
  InstallWizard wizard() {
    return new InstallWizard(project);
  }

  /** Writes the profile of the server beside another one. */
  void profiles(String profile) {
    Workbench.write(project, "connections.properties", OTHER + profile);
  }

  /** Opens the wizard and chooses the profile of the server. */
  void choose(String profile) {
    open();
    Combo combo =
        Workbench.find(dialog.getShell(), Combo.class, each -> each.indexOf(profile) >= 0);
    combo.select(combo.indexOf(profile));
    combo.notifyListeners(SWT.Selection, new Event());
  }

  /** Gives a secret as soon as it is asked for. */
  static void logIn(String secret) {
    whenShown(
        "Log In to z/OS",
        shell -> {
          Widgets.find(shell, Text.class).setText(secret);
          Widgets.press(shell, "OK");
        });
  }

  /** Gives the messages of the Policy Agent as soon as they are asked for. */
  static void messages(String text) {
    whenShown("Messages of the Policy Agent", shell -> paste(shell, text));
  }

  static void paste(Shell shell, String text) {
    Workbench.find(shell, Text.class, each -> (each.getStyle() & SWT.READ_ONLY) == 0).setText(text);
    Widgets.press(shell, "OK");
  }

  /** Goes to the page of the difference, and agrees to what is seen there. */
  void agree() {
    Workbench.press(button("Next"));
    Workbench.until(
        () -> "the difference is shown: " + problem(),
        () -> tree().getItemCount() > 0 && problem() == null);
    var seen = button("I have seen which connections lose protection");
    if (seen.isVisible()) {
      seen.setSelection(true);
      Workbench.press(seen);
    }
  }

  /** The names of the files on the server. */
  List<String> names() {
    try (Stream<Path> files = Files.list(disk)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checks that a refusal is said in words, and that it is the end of the way. */
  void assertRefused(String words) {
    Workbench.until("it is refused", () -> problem() != null && !outcome().isEmpty());
    assertTrue(problem().startsWith("Production cannot be compared"), problem());
    assertEquals(1, outcome().size(), outcome().toString());
    assertTrue(outcome().get(0).contains(words), outcome().get(0));
    Workbench.find(dialog.getShell(), Text.class, each -> each.getText().contains(words));
    assertFalse(button("Next").isEnabled());
    assertFalse(button("Finish").isEnabled());
  }
}
