// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.Gap;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;
import org.attls.health.inventory.Application;

/** Applications of the inventory that run in the clear (H38). */
public final class UnprotectedApplications implements HealthCheck {
  @Override
  public String concern() {
    return "applications without protection";
  }

  @Override
  public Optional<String> obstacle(HealthInput input) {
    return OfStack.of(
        "applications.csv", input.inventory().applications(), input, Application::system);
  }

  @Override
  public List<Finding> check(HealthInput input) {
    List<Finding> findings = new ArrayList<>();
    List<Application> all = input.inventory().applications().orElse(List.of());
    for (Application application : OfStack.of(all, input, Application::system)) {
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
    return findings;
  }

  private static String remark(HealthInput input, Gap gap) {
    String atTimes = among(input, gap.atTimes(), " Some of it is protected at times by ");
    return atTimes + among(input, gap.primaries(), " Some of it may be secondary connections of ");
  }

  private static String among(HealthInput input, List<PolicyRule> rules, String words) {
    return rules.isEmpty() ? "" : words + Told.rules(input.sources(), rules) + ".";
  }
}
