// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The sshd of OpenSSH with an Ed25519 host key, which lets one Ed25519 key of this user in. */
final class OpenSsh implements AutoCloseable {
  /** What opens the user's key. */
  static final String PASSPHRASE = "open-Sesame";

  private static final List<Path> SSHD =
      List.of(Path.of("/usr/sbin/sshd"), Path.of("/usr/bin/sshd"), Path.of("/usr/local/sbin/sshd"));

  private final Path folder;
  private final int port;
  private final Process process;

  private OpenSsh(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /** Starts it with new keys; the test is skipped where this computer cannot. */
  static OpenSsh start(Path folder) throws Exception {
    Path sshd =
        SSHD.stream()
            .filter(Files::isExecutable)
            .findFirst()
            .orElseGet(() -> abort("no sshd of OpenSSH here"));
    boolean root = "root".equals(System.getProperty("user.name"));
    assumeTrue(Files.isDirectory(Path.of("/run/sshd")) || !root, "sshd needs /run/sshd");
    key(folder.resolve("host"), "");
    key(folder.resolve("user"), PASSPHRASE);
    Path allowed = Files.copy(folder.resolve("user.pub"), folder.resolve("allowed"));
    Files.setPosixFilePermissions(allowed, PosixFilePermissions.fromString("rw-------"));
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Path configuration = folder.resolve("sshd_config");
    Files.writeString(
        configuration,
        """
        Port %d
        ListenAddress 127.0.0.1
        HostKey %s
        AuthorizedKeysFile %s
        PasswordAuthentication no
        UsePAM no
        StrictModes no
        PidFile none
        Subsystem sftp internal-sftp
        """
            .formatted(port, folder.resolve("host"), allowed));
    Process process =
        new ProcessBuilder(sshd.toString(), "-D", "-e", "-f", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    OpenSsh server = new OpenSsh(folder, port, process);
    server.awaitStart();
    return server;
  }

  private static void key(Path file, String passphrase) throws Exception {
    Process process =
        new ProcessBuilder(
                "ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "ssh-keygen ends");
    assertEquals(0, process.exitValue(), "ssh-keygen");
  }

  private void awaitStart() throws Exception {
    for (int i = 0; i < 100 && process.isAlive(); i++) {
      try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
        return;
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
    close();
    abort("sshd cannot run here: " + Files.readString(folder.resolve("log")));
  }

  int port() {
    return port;
  }

  /** The file of the user's private key. */
  Path userKey() {
    return folder.resolve("user");
  }

  /** Makes a file of known hosts with the key of this server. */
  Path knownHosts() throws IOException {
    return knownHosts("host");
  }

  /** Makes a file of known hosts with another key for this server. */
  Path otherKnownHosts() throws Exception {
    key(folder.resolve("other"), "");
    return knownHosts("other");
  }

  private Path knownHosts(String key) throws IOException {
    String line = Files.readString(folder.resolve(key + ".pub"));
    return Files.writeString(folder.resolve("known_hosts"), "[127.0.0.1]:" + port + " " + line);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
