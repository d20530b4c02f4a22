// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

/** How a port met the first handshake. */
public sealed interface Contact {
  /** It speaks TLS. */
  record Tls() implements Contact {}

  /**
   * It speaks something else, or does not want to begin TLS.
   *
   * @param what what it does, in words
   */
  record Clear(String what) implements Contact {}

  /**
   * It accepts connections, and whether it speaks TLS is not known.
   *
   * @param why what it does, in words
   */
  record Unknown(String why) implements Contact {}

  /**
   * There is no connection.
   *
   * @param why why, in words
   */
  record Unreachable(String why) implements Contact {}
}
