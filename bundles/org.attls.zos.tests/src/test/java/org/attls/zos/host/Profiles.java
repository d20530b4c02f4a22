// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.findings.Finding;

/** Profiles for servers on this computer, and what opening them says. */
final class Profiles {
  static final String USER = "KEN";
  static final String PASSWORD = "s3cret-Word";

  private Profiles() {}

  static ConnectionProfile of(Protocol protocol, String host, int port, Path trust) {
    boolean ssh = protocol == Protocol.SFTP;
    return new ConnectionProfile(
        "test",
        protocol,
        host,
        port,
        USER,
        ssh ? Optional.empty() : Optional.ofNullable(trust),
        ssh ? Optional.ofNullable(trust) : Optional.empty(),
        Optional.empty(),
        ConnectionProfile.DEFAULT_ENCODING,
        true,
        Optional.empty(),
        Map.of());
  }

  static ConnectionProfile unverified(ConnectionProfile known) {
    return new ConnectionProfile(
        known.name(),
        known.protocol(),
        known.host(),
        known.port(),
        known.user(),
        known.trust(),
        known.knownHosts(),
        known.privateKey(),
        known.encoding(),
        false,
        known.store(),
        known.targets());
  }

  static ConnectionProfile withKey(ConnectionProfile known, Path key) {
    return new ConnectionProfile(
        known.name(),
        known.protocol(),
        known.host(),
        known.port(),
        known.user(),
        known.trust(),
        known.knownHosts(),
        Optional.of(key),
        known.encoding(),
        known.verified(),
        known.store(),
        known.targets());
  }

  static Secrets secret(String text) {
    return (profile, kind) -> text.toCharArray();
  }

  static Host open(ConnectionProfile profile) throws HostException {
    return open(profile, new ArrayList<>());
  }

  static Host open(ConnectionProfile profile, List<Finding> warnings) throws HostException {
    return Hosts.open(profile, secret(PASSWORD), warnings::add);
  }
}
