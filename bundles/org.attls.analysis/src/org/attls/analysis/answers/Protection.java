// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

/** What becomes of the data of a connection, from the least safe on. */
public enum Protection {
  /** No rule matches: AT-TLS does nothing, the data are in the clear. */
  NO_RULE("in the clear, as no rule matches"),
  /** A rule with TTLSEnabled Off matches: the data are in the clear. */
  CLEAR("in the clear"),
  /** The group action of the rule is missing or does not say TTLSEnabled. */
  UNKNOWN("not known: no TTLSEnabled"),
  /** A rule with TTLSEnabled On matches. */
  PROTECTED("protected");

  private final String words;

  Protection(String words) {
    this.words = words;
  }

  /** The state in words. */
  public String words() {
    return words;
  }
}
