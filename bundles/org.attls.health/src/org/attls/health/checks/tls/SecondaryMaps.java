// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.List;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.FindingCode;

/** Finds secondary maps of applications that are not known to have secondary connections. */
final class SecondaryMaps {
  private static final String KEYWORD = "SecondaryMap";

  private SecondaryMaps() {}

  static void look(Use use, Tally tally) {
    if (use.isOn(KEYWORD) && !use.isOn("ApplicationControlled")) {
      List<PolicyRule> unusual =
          use.rules().stream()
              .filter(rule -> WellKnown.of(rule).filter(WellKnown::secondary).isEmpty())
              .toList();
      if (!unusual.isEmpty()) {
        FindingCode code = FindingCode.SECONDARY_MAP_UNUSUAL;
        tally.add(code, code.severity(), use.at(KEYWORD), unusual);
      }
    }
  }
}
