// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

/** How well a rule protects, from the best on. */
public enum Grade {
  /** TLS 1.2 or later with forward secrecy only, certainly. */
  STRONG("strong"),
  /** TLS 1.2 or later, but a partner can take something less good. */
  ACCEPTABLE("acceptable"),
  /** A partner can take something that is deprecated or weak. */
  WEAK("weak"),
  /** A partner can take something that is broken, or that does not encrypt. */
  BROKEN("broken"),
  /** The data are in the clear, or no partner can be served. */
  NONE("none"),
  /** It cannot be told, for example where TTLSEnabled is missing. */
  UNKNOWN("unknown");

  private final String word;

  Grade(String word) {
    this.word = word;
  }

  /** The grade in a word. */
  public String word() {
    return word;
  }
}
