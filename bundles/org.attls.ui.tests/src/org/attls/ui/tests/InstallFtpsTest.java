// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizard that installs a policy, over FTP with TLS against Apache FtpServer. */
class InstallFtpsTest extends RealInstallScene {
  private TestCertificate certificate;
  private FtpsServer server;

  @BeforeEach
  void startServer() throws Exception {
    certificate = TestCertificate.make(folder, "server");
    server = FtpsServer.start(disk, certificate);
    Files.writeString(disk.resolve(NAME), old);
    profiles(profile(certificate));
  }

  @AfterEach
  void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  private String profile(TestCertificate trusted) {
    return """
    local.protocol = ftps
    local.host = localhost
    local.port = %d
    local.user = %s
    local.trust = %s
    local.stack.TCPCS.production = /%s
    """
        .formatted(
            server.port(), FtpsServer.USER, trusted.pem().toString().replace('\\', '/'), NAME);
  }

  /** A text on the server, its lines ended as those of Java. */
  private String text(String name) throws IOException {
    return Files.readString(disk.resolve(name), StandardCharsets.ISO_8859_1).replace("\r", "");
  }

  private String backup() {
    return names().stream()
        .filter(name -> name.matches("ttls\\.policy\\.[0-9]{8}-[0-9]{6}"))
        .findFirst()
        .orElseThrow(() -> new AssertionError(names().toString()));
  }

  private void untouched() throws IOException {
    assertEquals(List.of(NAME), names());
    assertEquals(old, text(NAME));
  }

  private void prepareAll() throws IOException {
    choose("local");
    logIn(FtpsServer.PASSWORD);
    agree();
    assertTrue(outcome().get(0).startsWith("loses protection: inbound 2025"), outcome().get(0));
    Screenshots.take("install-ftps-difference");
    prepare();
    untouched();
  }

  @Test
  void aPolicyIsInstalledAndTakenBack() throws Exception {
    prepareAll();
    messages(IN_FORCE);
    install();
    Screenshots.take("install-ftps");
    assertNull(problem());
    assertEquals("The policy is installed and in force.", message());
    assertEquals(List.of(NAME, backup(), NAME + ".staging"), names());
    assertTrue(text(NAME).contains("2026"), text(NAME));
    assertEquals(text(NAME), text(NAME + ".staging"));
    assertEquals(old, text(backup()));
    assertTrue(Workbench.read(project.getFile("history.json")).contains("Change 4711"));
    assertTrue(project.getFolder(".attls-install").isDerived());
    messages(IN_FORCE);
    whenShown("Take Back", shell -> Widgets.press(shell, "Yes"));
    Workbench.press(button("Take Back"));
    Workbench.until(
        () -> "it is taken back: " + message() + problem(),
        () -> message().contains("The old policy is in production again"));
    assertEquals(old, text(NAME));
  }

  @Test
  void aSecondRunGoesOnAfterALostConnection() throws Exception {
    server.cutAt("/" + NAME);
    prepareAll();
    install();
    assertTrue(problem().startsWith("Remove the cause and install again"), problem());
    Screenshots.take("install-ftps-lost");
    assertTrue(outcome().toString().contains("replace production"), outcome().toString());
    String backup = backup();
    assertEquals(old, text(NAME));
    dialog.close();
    server.heal();
    installAgain();
    assertEquals(List.of(NAME, backup, NAME + ".staging"), names());
    assertTrue(text(NAME).contains("2026"), text(NAME));
  }

  private void installAgain() {
    choose("local");
    logIn(FtpsServer.PASSWORD);
    agree();
    prepare();
    messages(IN_FORCE);
    install();
    assertNull(problem());
    assertEquals("The policy is installed and in force.", message());
  }

  @Test
  void aWrongPasswordIsAskedForAgain() throws Exception {
    choose("local");
    logIn("guessed");
    Workbench.press(button("Next"));
    assertRefused("localhost:" + server.port() + ": the login was refused (530");
    Screenshots.take("install-ftps-password");
    assertFalse(outcome().toString().contains("guessed"), outcome().toString());
    untouched();
    Workbench.press(button("< Back"));
    logIn(FtpsServer.PASSWORD);
    agree();
    assertTrue(button("Next").isEnabled());
  }

  @Test
  void aCertificateOfAnotherIsRefused() throws Exception {
    TestCertificate other = TestCertificate.make(folder, "other");
    profiles(profile(other));
    choose("local");
    Workbench.press(button("Next"));
    assertRefused("its certificate is not trusted");
    Screenshots.take("install-ftps-certificate");
    untouched();
  }

  @Test
  void notToVerifyIsSaidBefore() throws Exception {
    TestCertificate other = TestCertificate.make(folder, "other");
    profiles(profile(other) + "local.verify = no\n");
    choose("local");
    assertEquals(
        "This profile does not verify the system: anybody between can read the password.",
        message());
    Screenshots.take("install-ftps-unverified");
    logIn(FtpsServer.PASSWORD);
    agree();
    assertTrue(button("Next").isEnabled());
  }
}
