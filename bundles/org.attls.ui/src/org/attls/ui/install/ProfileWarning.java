// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.Optional;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Protocol;

/** What users must know before they use a connection. */
public final class ProfileWarning {
  private ProfileWarning() {}

  /** What makes a connection unsafe; empty if nothing does. */
  public static Optional<String> of(ConnectionProfile profile) {
    if (profile.protocol() == Protocol.FTP) {
      return Optional.of("FTP without TLS: password and policy go over the network in the clear.");
    }
    return profile.verified()
        ? Optional.empty()
        : Optional.of(
            "This profile does not verify the system: anybody between can read the password.");
  }
}
