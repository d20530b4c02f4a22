// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.Locale;

/** What part a statement of the policy file plays. */
public enum StatementKind {
  /** TTLSRule. */
  RULE,
  /** An action that a rule names. */
  ACTION,
  /** A set of parameters that an action, or another such set, names or holds. */
  PARMS,
  /** Addresses, ports or times that a rule names or holds. */
  CONDITION,
  /**
   * A statement of the configuration of the Policy Agent, all on one line: no name and no block,
   * its parameters are operands without keywords, in their order.
   */
  LINE,
  /** A block of the configuration of the Policy Agent that is not AT-TLS policy. */
  AGENT;

  /** Whether it is AT-TLS policy, and not the configuration around it. */
  public boolean isPolicy() {
    return this != LINE && this != AGENT;
  }

  /** Whether a statement of this kind has a block in braces. */
  public boolean hasBlock() {
    return this != LINE;
  }

  static StatementKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
