// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.model.facts.Evidence;

/** Finds applications that start TLS themselves and may not, or may and do not. */
final class ApplicationControl {
  private static final String KEYWORD = "ApplicationControlled";

  private ApplicationControl() {}

  static void look(Use use, Tally tally) {
    WellKnown.Control wrong =
        use.isOn(KEYWORD) ? WellKnown.Control.NEVER : WellKnown.Control.STARTS;
    FindingCode code =
        use.isOn(KEYWORD)
            ? FindingCode.APPLICATION_CONTROL_UNEXPECTED
            : FindingCode.APPLICATION_CONTROL_MISSING;
    for (PolicyRule rule : use.rules()) {
      Optional<WellKnown> application = WellKnown.of(rule);
      if (application.isPresent() && application.get().control() == wrong) {
        boolean sure = application.get().evidence() == Evidence.IBM;
        tally.add(
            code,
            sure ? Severity.WARNING : Severity.INFO,
            use.coded(KEYWORD).isPresent() ? use.at(KEYWORD) : rule.statement(),
            List.of(rule),
            application.get().name());
      }
    }
  }
}
