// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.ArrayList;
import java.util.List;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.Conditions;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.answers.SharedAction;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;

/** One group action for the rules of many jobs (H34). */
public final class SharedGroups implements HealthCheck {
  /** With fewer rules one group is what IBM advises. */
  private static final int MANY = 50;

  @Override
  public String concern() {
    return "one group action for many jobs";
  }

  @Override
  public List<Finding> check(HealthInput input) {
    List<Finding> findings = new ArrayList<>();
    for (SharedAction group : SharedAction.of(input.space(), ActionLevel.GROUP)) {
      long jobs =
          group.rules().stream()
              .map(rule -> rule.effective().conditions().job())
              .filter(job -> !job.equals(Conditions.ANY))
              .distinct()
              .count();
      boolean secured = group.rules().getFirst().protection() == Protection.PROTECTED;
      if (secured && group.rules().size() >= MANY && jobs > 1) {
        findings.add(
            Finding.at(
                FindingCode.ONE_GROUP,
                input.sources().place(group.action()),
                group.action(),
                group.rules().size(),
                jobs));
      }
    }
    return findings;
  }
}
