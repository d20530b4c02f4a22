// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** What came of one try of a handshake. */
sealed interface Attempt {
  /**
   * The server chose a version and a suite.
   *
   * @param version the version, as Java calls it
   * @param suite the suite, as Java calls it
   * @param chain the certificates that it sent, its own first
   * @param request what it asked for; empty if it asked for no certificate
   * @param trouble why the handshake did not come to its end; empty if it did
   */
  record Selected(
      String version,
      String suite,
      List<X509Certificate> chain,
      Optional<ClientRequest> request,
      Optional<String> trouble)
      implements Attempt {}

  /**
   * The server wanted nothing of what it was offered.
   *
   * @param how what it did
   * @param alert whether it said so in an alert; else it just ended the connection
   */
  record Refused(String how, boolean alert) implements Attempt {}

  /**
   * The server does not speak TLS, or not at this point.
   *
   * @param what what it said instead, in words
   */
  record Clear(String what) implements Attempt {}

  /**
   * Nothing is known.
   *
   * @param why why, in words
   */
  record Unknown(String why) implements Attempt {}

  /**
   * There was no connection.
   *
   * @param why why, in words
   */
  record Unreachable(String why) implements Attempt {}
}
