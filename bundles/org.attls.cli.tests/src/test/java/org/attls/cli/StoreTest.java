// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two users with a store on a system that is reached by SFTP; the server is in the jar too. */
class StoreTest {
  private static final String PASSWORD = "s3cret-Word";
  private static final Map<String, String> ENVIRONMENT = Map.of("ATTLS_PASSWORD_TEST", PASSWORD);

  @TempDir private Path folder;

  private SshServer server;
  private Path connections;

  @BeforeEach
  void start() throws Exception {
    Path system = Files.createDirectories(folder.resolve("system"));
    Files.createDirectories(system.resolve("store"));
    KeyPair key = KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
    server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(KeyPairProvider.wrap(key));
    server.setPasswordAuthenticator((user, password, session) -> password.equals(PASSWORD));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
    server.setFileSystemFactory(new VirtualFileSystemFactory(system));
    server.start();
    Files.writeString(
        folder.resolve("known"),
        "[127.0.0.1]:" + server.getPort() + " " + PublicKeyEntry.toString(key.getPublic()) + "\n");
    connections = folder.resolve("connections.properties");
    Files.writeString(
        connections,
        """
        test.protocol = sftp
        test.host = 127.0.0.1
        test.port = %d
        test.user = KEN
        test.known-hosts = known
        test.store = /store
        """
            .formatted(server.getPort()));
  }

  @AfterEach
  void end() throws Exception {
    server.stop(true);
  }

  private Run store(String action, Path project, Object... more) {
    Object[] words = new Object[more.length + 7];
    List<Object> first =
        List.of("store", action, project, "--from", "test", "--connections", connections);
    for (int i = 0; i < words.length; i++) {
      words[i] = i < first.size() ? first.get(i) : more[i - first.size()];
    }
    return Run.attls(ENVIRONMENT, words);
  }

  @Test
  void carriesAProjectFromOneUserToTheOther() throws Exception {
    Path ken = Files.createDirectories(folder.resolve("ken"));
    Path ann = folder.resolve("ann");
    Files.copy(Run.ROOT.resolve("examples/raleigh/raleigh.attls"), ken.resolve("raleigh.attls"));
    assertEquals(ExitCode.OK, store("open", ken).exitCode());
    Run locked = store("open", ann);
    assertEquals(ExitCode.FINDINGS, locked.exitCode(), locked.text());
    assertTrue(locked.err().contains("the store is locked by KEN on "), locked.text());
    assertTrue(locked.err().contains(" take it over with --take-over"), locked.text());
    Run saved = store("save", ken, "--unlock");
    assertEquals("revision 1 is saved\nthe store is unlocked\n", saved.out().replace("\r", ""));
    Run opened = store("open", ann);
    assertTrue(opened.out().contains("here      revision 1"), opened.text());
    assertEquals(
        Files.readString(ken.resolve("raleigh.attls")),
        Files.readString(ann.resolve("raleigh.attls")));
    Files.writeString(ann.resolve("more.attls"), "# more\n");
    Run status = store("status", ann);
    assertTrue(status.out().contains("changed   more.attls"), status.text());
    Run refused = store("save", ken);
    assertEquals(ExitCode.FINDINGS, refused.exitCode(), refused.text());
    assertTrue(refused.err().contains("does not have the lock"), refused.text());
    Run taken = store("open", ken, "--take-over");
    assertTrue(taken.err().contains("warning: the lock was taken over from KEN"), taken.text());
  }

  @Test
  void saysWhereAPasswordMayComeFromAndShowsNone() {
    Run run = Run.attls("store", "status", folder, "--from", "test", "--connections", connections);
    assertEquals(ExitCode.FINDINGS, run.exitCode(), run.text());
    assertTrue(run.err().contains("set ATTLS_PASSWORD_TEST"), run.text());
    Run wrong =
        Run.attls(
            Map.of("ATTLS_PASSWORD_TEST", "wrong-one"),
            "store",
            "status",
            folder,
            "--from",
            "test",
            "--connections",
            connections);
    assertTrue(wrong.err().contains("the login was refused"), wrong.text());
    assertFalse(wrong.text().contains("wrong-one"), wrong.text());
  }

  @Test
  void refusesWhatMakesNoSense() {
    assertEquals(ExitCode.USAGE, store("save", folder, "--take-over").exitCode());
    assertEquals(ExitCode.USAGE, store("open", folder, "--unlock").exitCode());
    Run member = store("open", folder, "--place", "//'A.B(C)'");
    assertEquals(ExitCode.USAGE, member.exitCode(), member.text());
    assertEquals(ExitCode.USAGE, store("frobnicate", folder).exitCode());
  }
}
