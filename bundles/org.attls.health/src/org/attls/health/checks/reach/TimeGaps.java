// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.answers.TimeGap;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;

/** Rules whose connections lack protection outside their times (H35). */
public final class TimeGaps implements HealthCheck {
  @Override
  public String concern() {
    return "times without protection";
  }

  @Override
  public List<Finding> check(HealthInput input) {
    Cases cases = new Cases(input.sources());
    for (TimeGap gap : TimeGap.of(input.space())) {
      String then =
          gap.then()
              .map(rule -> rule.protection().words() + " by " + input.sources().told(rule))
              .orElse(Protection.NO_RULE.words());
      cases.add(FindingCode.TIME_GAP, gap.rule(), Told.connection(gap.witness()), gap.when(), then);
    }
    return cases.findings();
  }
}
