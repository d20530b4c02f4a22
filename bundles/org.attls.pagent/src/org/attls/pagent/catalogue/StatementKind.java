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
  CONDITION;

  static StatementKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
