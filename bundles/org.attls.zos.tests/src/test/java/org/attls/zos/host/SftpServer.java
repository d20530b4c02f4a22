// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PublicKey;
import java.util.List;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** Apache MINA SSHD over a folder. */
final class SftpServer implements AutoCloseable {
  private final SshServer server;
  private final KeyPair hostKey;

  private SftpServer(SshServer server, KeyPair hostKey) {
    this.server = server;
    this.hostKey = hostKey;
  }

  /**
   * Starts a server.
   *
   * @param root what clients see as {@code /}
   * @param hostKey the key that it shows
   * @param allowed the key of the user that it lets in without a password
   */
  static SftpServer start(Path root, KeyPair hostKey, PublicKey allowed) throws IOException {
    SshServer server = SshServer.setUpDefaultServer();
    server.setHost("127.0.0.1");
    server.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
    server.setPasswordAuthenticator(
        (user, password, session) ->
            user.equals(Profiles.USER) && password.equals(Profiles.PASSWORD));
    server.setPublickeyAuthenticator((user, key, session) -> key.equals(allowed));
    server.setSubsystemFactories(List.of(new SftpSubsystemFactory.Builder().build()));
    server.setFileSystemFactory(new VirtualFileSystemFactory(root));
    server.start();
    return new SftpServer(server, hostKey);
  }

  int port() {
    return server.getPort();
  }

  /** Writes a file of known hosts with this server's key. */
  Path knownHosts(Path file) throws IOException {
    return knownHosts(file, hostKey.getPublic());
  }

  /** Writes a file of known hosts with another key for this server. */
  Path knownHosts(Path file, PublicKey key) throws IOException {
    return Files.writeString(
        file, "[127.0.0.1]:" + port() + " " + PublicKeyEntry.toString(key) + "\n");
  }

  /** Ends all connections, as a failure of the network does. */
  void cut() {
    server.getActiveSessions().forEach(session -> session.close(true));
  }

  @Override
  public void close() throws IOException {
    server.stop(true);
  }
}
