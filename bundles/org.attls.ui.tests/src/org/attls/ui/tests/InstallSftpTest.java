// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.HostEncoding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The wizard that installs a policy, over SFTP against OpenSSH, all keys being Ed25519. */
class InstallSftpTest extends RealInstallScene {
  private static final HostEncoding ENCODING = HostEncoding.of(ConnectionProfile.DEFAULT_ENCODING);

  private OpenSsh server;

  @BeforeEach
  void startServer() throws Exception {
    server = OpenSsh.start(folder);
  }

  @AfterEach
  void stopServer() {
    if (server != null) {
      server.close();
    }
  }

  private void profiles(Path knownHosts) {
    profiles(
        """
        ssh.protocol = sftp
        ssh.host = 127.0.0.1
        ssh.port = %d
        ssh.user = %s
        ssh.known-hosts = %s
        ssh.private-key = %s
        ssh.stack.TCPCS.production = %s
        """
            .formatted(
                server.port(),
                System.getProperty("user.name"),
                knownHosts,
                server.userKey(),
                disk.resolve(NAME)));
  }

  private String text(String name) throws IOException {
    return ENCODING.decode(Files.readAllBytes(disk.resolve(name)));
  }

  @Test
  void aPolicyIsInstalledWithKeysOfEd25519() throws Exception {
    profiles(server.knownHosts());
    choose("ssh");
    logIn(OpenSsh.PASSPHRASE);
    agree();
    assertEquals("Production does not exist yet.", message());
    prepare();
    assertEquals(List.of(), names());
    messages(IN_FORCE);
    install();
    Screenshots.take("install-sftp");
    assertNull(problem());
    assertEquals("The policy is installed and in force.", message());
    assertEquals(List.of(NAME, NAME + ".staging"), names());
    assertTrue(text(NAME).contains("2026"), text(NAME));
    assertEquals(text(NAME), text(NAME + ".staging"));
    assertTrue(Workbench.read(project.getFile("history.json")).contains("Change 4711"));
  }

  @Test
  void aHostKeyThatChangedIsRefusedLoudly() throws Exception {
    profiles(server.otherKnownHosts());
    choose("ssh");
    logIn(OpenSsh.PASSPHRASE);
    Workbench.press(button("Next"));
    assertRefused("ITS HOST KEY CHANGED, somebody may be in between");
    Screenshots.take("install-host-key");
    assertEquals(List.of(), names());
  }

  @Test
  void aHostThatNobodyKnowsIsRefused() throws Exception {
    profiles(Files.createFile(folder.resolve("nobody")));
    choose("ssh");
    logIn(OpenSsh.PASSPHRASE);
    Workbench.press(button("Next"));
    assertRefused("its host key, ssh-ed25519 SHA256:");
    assertRefused(", is not in " + folder.resolve("nobody"));
  }
}
