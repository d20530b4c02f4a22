// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

/** How dangerous a change is, the worst first. */
public enum Danger {
  /** Connections that were protected are not any more, or not always. */
  EXPOSED("loses protection"),
  /** They stay protected, but something about it is weaker. */
  WEAKER("weaker"),
  /** Something else changes. */
  CHANGED("changed"),
  /** Something about the protection is stronger, and nothing is weaker. */
  STRONGER("stronger"),
  /** Connections become protected. */
  SECURED("gains protection");

  private final String words;

  Danger(String words) {
    this.words = words;
  }

  /** What a change does, in words. */
  public String words() {
    return words;
  }
}
