// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.auth.password.UserAuthPasswordFactory;
import org.apache.sshd.client.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.client.config.hosts.HostConfigEntryResolver;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.keyprovider.KeyIdentityProvider;
import org.apache.sshd.common.util.security.SecurityUtils;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostException.Reason;
import org.attls.zos.host.Secrets;

/** Connects over SSH: the host's key first, then the user's key, agent or password. */
final class SftpOpening {
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final ConnectionProfile profile;
  private final Secrets secrets;
  private final HostKeys hostKeys;
  private HostException secretFailure;

  private SftpOpening(ConnectionProfile profile, Secrets secrets) {
    this.profile = profile;
    this.secrets = secrets;
    Path home = Path.of(System.getProperty("user.home"), ".ssh", "known_hosts");
    hostKeys = new HostKeys(profile.knownHosts().orElse(home), profile);
  }

  /** What is open, to be closed together. */
  record Connection(SshClient client, ClientSession session, SftpClient sftp) {
    void close() {
      client.stop();
    }
  }

  static Connection open(ConnectionProfile profile, Secrets secrets) throws HostException {
    return new SftpOpening(profile, secrets).open();
  }

  private Connection open() throws HostException {
    List<KeyPair> keys = keys();
    SshClient client = SshClient.setUpDefaultClient();
    try {
      prepare(client, keys);
      client.start();
      ClientSession session =
          client
              .connect(profile.user(), profile.host(), profile.port())
              .verify(LONGEST)
              .getSession();
      login(session);
      return new Connection(
          client, session, SftpClientFactory.instance().createSftpClient(session));
    } catch (IOException e) {
      client.stop();
      throw failure(e);
    }
  }

  private void prepare(SshClient client, List<KeyPair> keys) throws IOException {
    client.setHostConfigEntryResolver(HostConfigEntryResolver.EMPTY);
    client.setUserAuthFactories(
        List.of(UserAuthPublicKeyFactory.INSTANCE, UserAuthPasswordFactory.INSTANCE));
    client.setKeyIdentityProvider(KeyIdentityProvider.wrapKeyPairs(keys));
    client.setPasswordIdentityProvider(session -> passwords());
    client.setServerKeyVerifier(profile.verified() ? hostKeys : (session, address, key) -> true);
    if (profile.verified()) {
      hostKeys.prefer(client);
    }
    String agent = System.getenv("SSH_AUTH_SOCK");
    if (keys.isEmpty() && agent != null && Files.exists(Path.of(agent))) {
      client.setAgentFactory(SocketAgent.factory(Path.of(agent)));
    }
  }

  private void login(ClientSession session) throws IOException {
    try {
      session.auth().verify(LONGEST);
    } catch (IOException e) {
      if (!hostKeys.refusal().isEmpty()) {
        throw e;
      }
      if (secretFailure != null) {
        throw secretFailure;
      }
      throw new HostException(
          session.isOpen() || e instanceof SshException ? Reason.LOGIN : Reason.CONNECTION,
          profile.address()
              + ": the login was refused; neither a key nor the password was accepted ("
              + e.getMessage()
              + ").",
          e);
    }
  }

  private HostException failure(IOException e) {
    if (!hostKeys.refusal().isEmpty()) {
      return new HostException(
          Reason.NOT_TRUSTED, profile.address() + ": " + hostKeys.refusal() + ".", e);
    }
    if (e instanceof HostException known) {
      return known;
    }
    return new HostException(
        Reason.CONNECTION, profile.address() + ": no connection: " + e.getMessage() + ".", e);
  }

  /** The password is asked for when a key was not enough, and once only. */
  private Iterable<String> passwords() {
    try {
      char[] password = secrets.ask(profile, Secrets.Kind.PASSWORD);
      List<String> one = List.of(new String(password));
      Arrays.fill(password, ' ');
      return one;
    } catch (HostException e) {
      secretFailure = e;
      return List.of();
    }
  }

  private List<KeyPair> keys() throws HostException {
    if (profile.privateKey().isEmpty()) {
      return List.of();
    }
    Path file = profile.privateKey().get();
    try (InputStream in = Files.newInputStream(file)) {
      List<KeyPair> keys = new ArrayList<>();
      SecurityUtils.loadKeyPairIdentities(
              null,
              NamedResource.ofName(file.toString()),
              in,
              (session, resource, retry) ->
                  new String(secrets.ask(profile, Secrets.Kind.PASSPHRASE)))
          .forEach(keys::add);
      return keys;
    } catch (HostException e) {
      throw e;
    } catch (NoSuchAlgorithmException e) {
      throw new HostException(
          Reason.LOGIN,
          "the private key "
              + file
              + " is of a kind that is not known here; take one of Ed25519 or RSA",
          e);
    } catch (IOException | GeneralSecurityException | RuntimeException e) {
      throw new HostException(
          Reason.LOGIN,
          "the private key " + file + " cannot be used: it is no key, or its passphrase is another",
          e);
    }
  }
}
