// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attls.findings.FindingCode;
import org.attls.model.facts.FactTable;

/**
 * A finding of the checks of flat files that is about risk; a row of {@code risk-findings.csv}.
 *
 * @param code the kind of finding
 * @param subject what its message speaks of
 */
record RiskCode(FindingCode code, Subject subject) {

  /** What a message speaks of that the author of a policy knows by another name. */
  enum Subject {
    /** Nothing of the kind. */
    NONE,
    /** The first value is an action. */
    ACTION,
    /** The last value is for which rule it holds, if not for all. */
    RULES,
    /** The first value is a cipher suite; those at one place are told together. */
    SUITES
  }

  private static final Map<FindingCode, RiskCode> ALL =
      FactTable.read(
              RiskCode.class,
              "risk-findings.csv",
              row ->
                  new RiskCode(
                      FindingCode.valueOf(row.getField("code")),
                      Subject.valueOf(row.getField("subject").toUpperCase(Locale.ROOT))))
          .stream()
          .collect(Collectors.toUnmodifiableMap(RiskCode::code, Function.identity()));

  static Map<FindingCode, RiskCode> all() {
    return ALL;
  }
}
