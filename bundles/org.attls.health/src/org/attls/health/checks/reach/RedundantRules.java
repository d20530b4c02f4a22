// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Redundant;
import org.attls.analysis.answers.Unreachable;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;

/** Rules without which nothing would change (H12). */
public final class RedundantRules implements HealthCheck {
  @Override
  public String concern() {
    return "rules without which nothing would change";
  }

  @Override
  public List<Finding> check(HealthInput input) {
    Cases cases = new Cases(input.sources());
    List<Redundant> found = Redundant.of(input.space());
    Set<PolicyRule> unreachable = found.isEmpty() ? Set.of() : unreachable(input.space());
    for (Redundant one : found) {
      if (!unreachable.contains(one.heir())) {
        cases.add(FindingCode.REDUNDANT_RULE, one.rule(), input.sources().told(one.heir()));
      }
    }
    return cases.findings();
  }

  /** Of two equal rules it is said of the second that it is not reached; once is enough. */
  private static Set<PolicyRule> unreachable(PolicySpace space) {
    return Unreachable.of(space).stream().map(Unreachable::rule).collect(Collectors.toSet());
  }
}
