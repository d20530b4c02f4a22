// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

import java.util.Locale;
import java.util.Optional;

/** How a z/OS system is reached. */
public enum Protocol {
  /** FTP without protection: user, password and files in the clear. */
  FTP(21),
  /** FTP with AUTH TLS. */
  FTPS(21),
  /** The file transfer of OpenSSH: UNIX files only. */
  SFTP(22),
  /** The z/OSMF REST interface, over HTTPS. */
  ZOSMF(443);

  private final int port;

  Protocol(int port) {
    this.port = port;
  }

  /** The port where none is said. */
  public int port() {
    return port;
  }

  /** The word for it in a connection profile. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The protocol of a word, in any case. */
  public static Optional<Protocol> of(String word) {
    for (Protocol each : values()) {
      if (each.name().equalsIgnoreCase(word)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
