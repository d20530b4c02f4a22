// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import java.util.Optional;

/** The value of SecondaryMap that is in force for a rule; it bears upon the order of the rules. */
final class SecondaryMap {
  private static final String KEYWORD = "SecondaryMap";

  /** The statements that may have it; the first one that does decides. */
  private static final List<String> INNERMOST_FIRST =
      List.of(
          "TTLSConnectionAdvancedParms", "TTLSEnvironmentAdvancedParms", "TTLSGroupAdvancedParms");

  private SecondaryMap() {}

  /** Whether it is On. A rule without security has a group action only. */
  static boolean of(RulePart part) {
    boolean secured = !part.level().isNoSecurity();
    List<String> statements = secured ? INNERMOST_FIRST : List.of(INNERMOST_FIRST.getLast());
    Optional<String> given =
        statements.stream()
            .flatMap(statement -> part.verbatim().value(statement, KEYWORD).stream())
            .findFirst();
    return given
        .map(value -> value.equalsIgnoreCase("On"))
        .orElse(secured && part.type().isSecondaryMap());
  }
}
