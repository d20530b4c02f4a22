// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

/**
 * What the Policy Agent says of a policy after a refresh.
 *
 * @param kind what became of it
 * @param told the message that says so, or why nothing is known
 */
public record Effect(Kind kind, String told) {
  /** What became of a policy. */
  public enum Kind {
    /** It is in force. */
    IN_FORCE,
    /** The Policy Agent found errors in it. */
    REJECTED,
    /** The stack has a policy without rules, which is another one. */
    NO_RULES,
    /** Nothing proves either. */
    UNKNOWN
  }

  static Effect unknown(String why) {
    return new Effect(Kind.UNKNOWN, why);
  }
}
