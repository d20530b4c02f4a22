// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.io.IOException;
import java.util.Optional;

/** What is said on a connection before its handshake. */
interface Opening {
  /**
   * Says it.
   *
   * @return why there will be no handshake, in words; empty if it may begin
   * @throws IOException if the connection ends, or its time
   */
  Optional<String> open(Wire wire) throws IOException;

  /** The opening of a kind. */
  static Opening of(StartTls kind) {
    return switch (kind) {
      case NONE -> wire -> Optional.empty();
      case FTP -> new FtpOpening();
      case TN3270 -> new TelnetOpening();
    };
  }
}
