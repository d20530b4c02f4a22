// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.Locale;

/** What has to be said on a connection before its TLS handshake. */
public enum StartTls {
  /** Nothing: the handshake comes at once. */
  NONE,
  /** {@code AUTH TLS} after the greeting of an FTP server (RFC 4217). */
  FTP,
  /** The option STARTTLS of Telnet, which a TN3270 server asks for. */
  TN3270;

  /** The word for it on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
