// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

/** How grave a finding is, gravest first. */
public enum Severity {
  /** The text is wrong, or PAGENT would reject or ignore it; nothing is generated. */
  ERROR("error"),

  /** The text is accepted, but most likely does not do what was meant. */
  WARNING("warning"),

  /** Worth knowing; nothing has to be done. */
  INFO("info");

  private final String word;

  Severity(String word) {
    this.word = word;
  }

  /**
   * Returns the severity as users read it.
   *
   * @return {@code error}, {@code warning} or {@code info}
   */
  public String word() {
    return word;
  }
}
