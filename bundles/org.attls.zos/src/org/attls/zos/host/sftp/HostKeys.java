// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host.sftp;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.config.hosts.KnownHostEntry;
import org.apache.sshd.client.keyverifier.KnownHostsServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.NamedFactory;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.signature.Signature;
import org.attls.zos.host.ConnectionProfile;

/** The host keys that the user knows. Nothing is ever added to the file. */
final class HostKeys extends KnownHostsServerKeyVerifier {
  private final Path file;
  private final ConnectionProfile profile;
  private volatile String refusal = "";

  HostKeys(Path file, ConnectionProfile profile) {
    super((session, address, key) -> false, file);
    this.file = file;
    this.profile = profile;
  }

  /** Why the key was refused; empty if it was not. */
  String refusal() {
    return refusal;
  }

  @Override
  protected boolean acceptUnknownHostKey(
      ClientSession session, SocketAddress address, PublicKey key) {
    refusal =
        "its host key, "
            + KeyUtils.getKeyType(key)
            + " "
            + KeyUtils.getFingerPrint(key)
            + ", is not in "
            + file
            + ". Compare the fingerprint with what the system's administrator says, then add the"
            + " key to the file (ssh-keyscan prints it)";
    return false;
  }

  @Override
  public boolean acceptModifiedServerKey(
      ClientSession session,
      SocketAddress address,
      KnownHostEntry entry,
      PublicKey expected,
      PublicKey actual) {
    refusal =
        "ITS HOST KEY CHANGED, somebody may be in between: "
            + KeyUtils.getFingerPrint(actual)
            + ", not "
            + KeyUtils.getFingerPrint(expected)
            + " ("
            + file
            + "); ask its administrator";
    return false;
  }

  @Override
  protected void handleRevokedKey(ClientSession session, SocketAddress address, PublicKey key) {
    refusal = "its host key " + KeyUtils.getFingerPrint(key) + " is revoked in " + file;
  }

  /** Asks the system first for the kinds of key that the file has of it. */
  void prefer(SshClient client) throws IOException {
    Set<String> known = new TreeSet<>();
    if (Files.isReadable(file)) {
      for (KnownHostEntry each : KnownHostEntry.readKnownHostEntries(file)) {
        if (each.isHostMatch(profile.host(), profile.port())) {
          known.add(each.getKeyEntry().getKeyType());
        }
      }
    }
    List<NamedFactory<Signature>> first = new ArrayList<>();
    List<NamedFactory<Signature>> rest = new ArrayList<>();
    for (NamedFactory<Signature> each : client.getSignatureFactories()) {
      boolean rsa = each.getName().startsWith("rsa-") && known.contains("ssh-rsa");
      (rsa || known.contains(each.getName()) ? first : rest).add(each);
    }
    first.addAll(rest);
    client.setSignatureFactories(first);
  }
}
