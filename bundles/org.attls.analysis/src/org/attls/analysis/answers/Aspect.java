// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

/** What can change about the treatment of a connection. */
public enum Aspect {
  /** Whether it is protected. */
  PROTECTION(""),
  /** The versions of SSL and TLS that can be negotiated. */
  VERSIONS("versions"),
  /** The cipher suites that can be negotiated, and their order. */
  SUITES("cipher suites"),
  /** Whether a client must show a certificate, and what is checked of it. */
  CLIENT_AUTHENTICATION("client authentication"),
  /** The key ring and the certificates of it. */
  KEY_RING("key ring"),
  /** Anything else. */
  OTHER("");

  private final String words;

  Aspect(String words) {
    this.words = words;
  }

  /** What it is, in words; empty where the values say so themselves. */
  public String words() {
    return words;
  }
}
