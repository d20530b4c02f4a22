// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import java.util.Optional;

/** The value of SecondaryMap that is in force for a rule; it bears upon the order of the rules. */
final class SecondaryMap {
  private static final String KEYWORD = "SecondaryMap";

  /** The statements that may have it; the first one that does decides. */
  private static final List<String> INNERMOST_FIRST =
      OuterStatements.from("TTLSConnectionAdvancedParms");

  private SecondaryMap() {}

  /** Whether it is On. A rule without security has a group action only. */
  static boolean of(RulePart part) {
    List<String> statements =
        part.level().isNoSecurity() ? List.of(INNERMOST_FIRST.getLast()) : INNERMOST_FIRST;
    Optional<String> given =
        statements.stream()
            .flatMap(statement -> part.parameters().value(statement, KEYWORD).stream())
            .findFirst();
    return given.filter(value -> value.equalsIgnoreCase("On")).isPresent();
  }
}
