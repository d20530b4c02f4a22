// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Locale;

/** How the statements of a generated policy are named and ranked. */
public enum NamingMode {
  /**
   * As IBM's Configuration Assistant does it: names are counted ({@code eAct1~TD}, {@code portR1}),
   * priorities run down from 255. For comparison with a policy that it wrote.
   */
  COMPATIBLE,

  /**
   * Names tell what they stand for, and order is written only where it matters: what is inserted
   * into the authoring objects adds its own blocks to the policy and changes no other. The default.
   */
  STABLE;

  /** The word that the command line and the messages use. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
