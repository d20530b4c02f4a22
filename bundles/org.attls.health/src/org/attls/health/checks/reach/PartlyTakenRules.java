// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.Comparator;
import java.util.List;
import org.attls.analysis.answers.PartlyTaken;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;

/** Rules that lose connections to wider rules before them (H11, H22); the least safe case first. */
public final class PartlyTakenRules implements HealthCheck {
  @Override
  public String concern() {
    return "wider rules before narrower ones";
  }

  @Override
  public List<Finding> check(HealthInput input) {
    Cases cases = new Cases(input.sources());
    PartlyTaken.of(input.space()).stream()
        .sorted(Comparator.comparing(one -> one.by().protection()))
        .forEach(
            one ->
                cases.add(
                    FindingCode.PARTLY_TAKEN,
                    one.rule(),
                    input.sources().told(one.by()),
                    Told.connection(one.witness()),
                    Told.change(input.space(), one.rule(), one.by())));
    return cases.findings();
  }
}
