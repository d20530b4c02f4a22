// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import org.attls.analysis.answers.Gap;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthInput;
import org.attls.health.inventory.Application;

/** Applications of the inventory that run in the clear (H38). */
public final class UnprotectedApplications extends ApplicationCheck {
  @Override
  public String concern() {
    return "applications without protection";
  }

  @Override
  void look(HealthInput input, Application application, List<Finding> findings) {
    for (Gap gap : Gap.of(input.space(), application.connections())) {
      String by = gap.rule().map(rule -> " by " + input.sources().told(rule)).orElse("");
      findings.add(
          Finding.at(
              FindingCode.NOT_PROTECTED,
              application.place(),
              "Application " + application.name(),
              input.subject(),
              Told.connections(gap.part()),
              gap.protection().words() + by,
              remark(input, gap)));
    }
  }

  private static String remark(HealthInput input, Gap gap) {
    String atTimes = among(input, gap.atTimes(), " Some of it is protected at times by ");
    return atTimes + among(input, gap.primaries(), " Some of it may be secondary connections of ");
  }

  private static String among(HealthInput input, List<PolicyRule> rules, String words) {
    return rules.isEmpty() ? "" : words + Told.rules(input.sources(), rules) + ".";
  }
}
