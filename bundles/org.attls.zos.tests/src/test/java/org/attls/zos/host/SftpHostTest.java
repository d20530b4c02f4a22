// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import static org.attls.zos.host.HostException.Reason.CONNECTION;
import static org.attls.zos.host.HostException.Reason.LOGIN;
import static org.attls.zos.host.HostException.Reason.NOT_TRUSTED;
import static org.attls.zos.host.HostException.Reason.REFUSED;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyEncryptionContext;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** SFTP against Apache MINA SSHD. */
class SftpHostTest {
  private static final HostFile ONE = new HostFile.UnixFile("/a.policy");
  private static final HostFile OTHER = new HostFile.UnixFile("/b.policy");

  @TempDir Path folder;
  private Path root;

  @BeforeEach
  void root() throws Exception {
    root = Files.createDirectory(folder.resolve("root"));
  }

  private static KeyPair ecdsa() throws Exception {
    return KeyUtils.generateKeyPair("ecdsa-sha2-nistp256", 256);
  }

  private ConnectionProfile profile(SftpServer server) throws Exception {
    Path known = server.knownHosts(folder.resolve("known_hosts"));
    return Profiles.of(Protocol.SFTP, "127.0.0.1", server.port(), known);
  }

  @ParameterizedTest
  @CsvSource({"ecdsa-sha2-nistp256, 256", "ssh-rsa, 2048", "ssh-ed25519, 256"})
  void doesEverythingWithAnyHostKey(String type, int size) throws Exception {
    KeyPair key = KeyUtils.generateKeyPair(type, size);
    try (SftpServer server = SftpServer.start(root, key, null);
        Host host = Profiles.open(profile(server))) {
      HostContract.check(host, ONE, OTHER);
      host.write(ONE, "A\n");
      assertArrayEquals(
          new byte[] {(byte) 0xC1, 0x15}, Files.readAllBytes(root.resolve("a.policy")));
    }
  }

  @Test
  void goesByKnownHostsOnly() throws Exception {
    KeyPair key = ecdsa();
    try (SftpServer server = SftpServer.start(root, key, null)) {
      ConnectionProfile changed =
          Profiles.of(
              Protocol.SFTP,
              "127.0.0.1",
              server.port(),
              server.knownHosts(folder.resolve("changed"), ecdsa().getPublic()));
      notTrusted("ITS HOST KEY CHANGED", changed);
      ConnectionProfile unknown =
          Profiles.of(Protocol.SFTP, "127.0.0.1", server.port(), folder.resolve("missing"));
      notTrusted(KeyUtils.getFingerPrint(key.getPublic()), unknown);
      assertFalse(Files.exists(folder.resolve("missing")), "no key is added on the way");
      List<Finding> warnings = new ArrayList<>();
      Profiles.open(Profiles.unverified(unknown), warnings).close();
      assertEquals(
          List.of(FindingCode.CONNECTION_NOT_VERIFIED),
          warnings.stream().map(Finding::code).toList());
    }
  }

  private static void notTrusted(String words, ConnectionProfile profile) {
    HostException e = assertThrows(HostException.class, () -> Profiles.open(profile).close());
    assertEquals(NOT_TRUSTED, e.reason(), e.getMessage());
    assertTrue(e.getMessage().contains(words), e.getMessage());
  }

  @Test
  void logsInWithAnEncryptedKeyAndAsksForItsPassphrase() throws Exception {
    KeyPair user = ecdsa();
    Path file = folder.resolve("id");
    OpenSSHKeyEncryptionContext encryption = new OpenSSHKeyEncryptionContext();
    encryption.setPassword("open-Sesame");
    encryption.setCipherType("256");
    try (OutputStream out = Files.newOutputStream(file)) {
      OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(user, "test", encryption, out);
    }
    try (SftpServer server = SftpServer.start(root, ecdsa(), user.getPublic())) {
      ConnectionProfile profile = Profiles.withKey(profile(server), file);
      List<Secrets.Kind> asked = new ArrayList<>();
      Secrets secrets =
          (each, kind) -> {
            asked.add(kind);
            return "open-Sesame".toCharArray();
          };
      Hosts.open(profile, secrets, warning -> {}).close();
      assertEquals(List.of(Secrets.Kind.PASSPHRASE), asked);
      HostException e =
          assertThrows(
              HostException.class,
              () -> Hosts.open(profile, Profiles.secret("wrong-one"), warning -> {}));
      assertEquals(LOGIN, e.reason());
      assertFalse(e.getMessage().contains("wrong-one"), e.getMessage());
    }
  }

  @Test
  void tellsWhyItDoesNotGetIn() throws Exception {
    ConnectionProfile profile;
    try (SftpServer server = SftpServer.start(root, ecdsa(), null)) {
      profile = profile(server);
      HostException e =
          assertThrows(
              HostException.class,
              () -> Hosts.open(profile, Profiles.secret("wrong-one"), warning -> {}));
      assertEquals(LOGIN, e.reason());
      assertFalse(e.getMessage().contains("wrong-one"), e.getMessage());
    }
    HostException gone = assertThrows(HostException.class, () -> Profiles.open(profile));
    assertEquals(CONNECTION, gone.reason(), gone.getMessage());
  }

  @Test
  void reachesNoDataSetsAndSaysSo() throws Exception {
    try (SftpServer server = SftpServer.start(root, ecdsa(), null);
        Host host = Profiles.open(profile(server))) {
      HostException e =
          assertThrows(HostException.class, () -> host.read(new HostFile.Member("A.B", "C")));
      assertEquals(REFUSED, e.reason());
      assertTrue(e.getMessage().contains("UNIX files only"), e.getMessage());
      HostFile nowhere = new HostFile.UnixFile("/missing/a.policy");
      assertEquals(
          REFUSED, assertThrows(HostException.class, () -> host.write(nowhere, "a")).reason());
      assertEquals(List.of(), host.beside(nowhere));
      server.cut();
      assertEquals(
          CONNECTION, assertThrows(HostException.class, () -> host.write(ONE, "a")).reason());
    }
  }

  @Test
  void letsOneCallerMakeAFile() throws Exception {
    try (SftpServer server = SftpServer.start(root, ecdsa(), null);
        ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
      ConnectionProfile profile = profile(server);
      List<Callable<Boolean>> callers = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        callers.add(
            () -> {
              try (Host host = Profiles.open(profile)) {
                return host.create(ONE, "mine\n");
              }
            });
      }
      int made = 0;
      for (var each : pool.invokeAll(callers)) {
        made += each.get() ? 1 : 0;
      }
      assertEquals(1, made);
    }
  }
}
