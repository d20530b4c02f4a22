// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import org.attls.model.facts.Evidence;

/** What holds at one release where a parameter is not coded. */
public sealed interface DefaultValue {

  /**
   * A value that could as well be coded.
   *
   * @param value the value as IBM spells it
   * @param evidence how well it is known to be the default
   */
  record Known(String value, Evidence evidence) implements DefaultValue {}

  /** There is a default, but which cannot be said: whoever cares must code the value. */
  record Uncertain() implements DefaultValue {}

  /** The value of the outer action: of the environment for a connection, else of the group. */
  record Inherited() implements DefaultValue {}

  /** No value of the parameter is in force; its meaning says what holds instead. */
  record None() implements DefaultValue {}

  /**
   * Whether leaving the parameter out certainly has the effect of coding {@code value}. Words count
   * as equal in any case.
   */
  default boolean isCertainly(String value) {
    return this instanceof Known known
        && known.evidence.isCertain()
        && known.value.equalsIgnoreCase(value);
  }
}
