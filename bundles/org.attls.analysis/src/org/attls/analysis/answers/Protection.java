// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

/** What becomes of the data of a connection, from the least safe on. */
public enum Protection {
  /** No rule matches: AT-TLS does nothing, the data are in the clear. */
  NO_RULE("in the clear, as no rule matches", "the connection runs without AT-TLS"),
  /** A rule with TTLSEnabled Off matches: the data are in the clear. */
  CLEAR("in the clear", "TTLSEnabled is Off, the connection is in the clear"),
  /** The group action of the rule is missing or does not say TTLSEnabled. */
  UNKNOWN(
      "not known: no TTLSEnabled",
      "whether the connection is protected is not known: no TTLSEnabled"),
  /** A rule with TTLSEnabled On matches. */
  PROTECTED("protected", "the connection is protected");

  private final String words;
  private final String sentence;

  Protection(String words, String sentence) {
    this.words = words;
    this.sentence = sentence;
  }

  /** The state in words. */
  public String words() {
    return words;
  }

  /** What it means for a connection, in a sentence without its end. */
  public String sentence() {
    return sentence;
  }
}
