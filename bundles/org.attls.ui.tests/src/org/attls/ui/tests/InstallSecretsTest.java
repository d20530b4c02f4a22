// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Passwords of the wizard that installs a policy. */
class InstallSecretsTest extends InstallScene {
  @Test
  void aPasswordIsAskedForOnceAndAgainIfItIsRefused() {
    accepted = "secret1";
    open();
    whenShown("Log In to z/OS", shell -> answer(shell, "wrong"));
    Workbench.press(button("Next"));
    Workbench.until("it is refused", () -> problem() != null);
    Workbench.press(button("< Back"));
    whenShown("Log In to z/OS", shell -> answer(shell, "secret1"));
    Workbench.press(button("Next"));
    Workbench.until("production is read", () -> button("Next").isEnabled());
    host.answer(IN_FORCE);
    prepare();
    install();
    Workbench.until("it is in force", () -> message().contains("installed and in force"));
  }

  @Test
  void aPasswordIsKeptInTheSecureStorage() throws Exception {
    Path folder = Files.createTempDirectory("storage");
    accepted = "secret1";
    storage = SecurePreferencesFactory.open(folder.resolve("storage").toUri().toURL(), Map.of());
    open();
    whenShown(
        "Log In to z/OS",
        shell -> {
          button(shell, "Remember").setSelection(true);
          answer(shell, "secret1");
        });
    whenShown(
        "Secure Storage",
        shell -> {
          Screenshots.take("install-secure-storage");
          Widgets.all(shell, Text.class).stream()
              .filter(text -> (text.getStyle() & SWT.PASSWORD) != 0)
              .forEach(text -> text.setText("master"));
          Widgets.press(shell, "OK");
        });
    Workbench.press(button("Next"));
    Workbench.until("production is read", () -> button("Next").isEnabled());
    dialog.close();
    open();
    next();
    Workbench.until("production is read without a question", () -> button("Next").isEnabled());
    assertEquals("Production does not exist yet.", message());
    String kept = Files.readString(folder.resolve("storage"));
    assertFalse(kept.contains("secret1"), kept);
  }

  private static void answer(Shell shell, String password) {
    Screenshots.take("install-password");
    Widgets.find(shell, Text.class).setText(password);
    Widgets.press(shell, "OK");
  }
}
