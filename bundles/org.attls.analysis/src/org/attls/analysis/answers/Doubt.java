// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

/** Why it is not certain that a rule matches the connections that it is for. */
public enum Doubt {
  /** It has an IpTimeCondition, so it holds at times only. */
  TIME("it holds only at the times of its IpTimeCondition"),
  /** A condition cannot be read with certainty, or is missing. */
  CONDITION("one of its conditions is missing, faulty or ambiguous");

  private final String words;

  Doubt(String words) {
    this.words = words;
  }

  /** The reason, as half a sentence about the rule. */
  public String words() {
    return words;
  }
}
