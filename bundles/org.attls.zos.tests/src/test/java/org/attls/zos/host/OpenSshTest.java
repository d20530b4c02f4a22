// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

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
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SFTP against the sshd of OpenSSH, where this computer has one. */
class OpenSshTest {
  private static final List<Path> SSHD =
      List.of(Path.of("/usr/sbin/sshd"), Path.of("/usr/bin/sshd"), Path.of("/usr/local/sbin/sshd"));

  @TempDir Path folder;

  private Path sshd() {
    return SSHD.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseGet(
            () -> abort("no sshd of OpenSSH here: SFTP is tried with Apache MINA SSHD only"));
  }

  private void run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), String.join(" ", command));
    assertEquals(0, process.exitValue(), String.join(" ", command));
  }

  private Process start(Path sshd, int port) throws Exception {
    for (String kind : List.of("host", "user")) {
      String file = folder.resolve(kind).toString();
      run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", file);
    }
    Path allowed = folder.resolve("allowed");
    Files.copy(folder.resolve("user.pub"), allowed);
    Files.setPosixFilePermissions(allowed, PosixFilePermissions.fromString("rw-------"));
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
    for (int i = 0; i < 100 && process.isAlive(); i++) {
      try (Socket socket = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
        return process;
      } catch (IOException e) {
        Thread.sleep(50);
      }
    }
    process.destroyForcibly();
    return abort("sshd cannot run here: " + Files.readString(folder.resolve("log")));
  }

  @Test
  void doesEverything() throws Exception {
    Path sshd = sshd();
    assumeTrue(Files.isDirectory(Path.of("/run/sshd")) || !isRoot(), "sshd needs /run/sshd");
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Process server = start(sshd, port);
    try (Host host = Hosts.open(profile(port), Profiles.secret("not needed"), warning -> {})) {
      Path files = Files.createDirectory(folder.resolve("files"));
      HostContract.check(
          host,
          new HostFile.UnixFile(files.resolve("a.policy").toString()),
          new HostFile.UnixFile(files.resolve("b.policy").toString()));
    } finally {
      server.destroyForcibly();
    }
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  private ConnectionProfile profile(int port) throws IOException {
    Path known = folder.resolve("known_hosts");
    Files.writeString(
        known, "[127.0.0.1]:" + port + " " + Files.readString(folder.resolve("host.pub")));
    return new ConnectionProfile(
        "openssh",
        Protocol.SFTP,
        "127.0.0.1",
        port,
        System.getProperty("user.name"),
        Optional.empty(),
        Optional.of(known),
        Optional.of(folder.resolve("user")),
        ConnectionProfile.DEFAULT_ENCODING,
        true,
        Optional.empty(),
        Map.of());
  }
}
