// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.List;
import org.attls.analysis.EffectiveValue;
import org.attls.findings.FindingCode;

/** Finds the word Any for curves together with TLS 1.3. */
final class AnyCurve {
  private static final List<String> LISTS = List.of("ClientECurves", "ServerKexECurves");

  private AnyCurve() {}

  static void look(Use use, Tally tally) {
    for (String list : LISTS) {
      boolean any =
          use.coded(list)
              .filter(coded -> coded.value().equals(new EffectiveValue.Items(List.of("Any"))))
              .isPresent();
      if (any && use.can("TLSv1.3")) {
        tally.add(FindingCode.ANY_CURVE_WITH_TLS13, use.at(list), use);
      }
    }
  }
}
