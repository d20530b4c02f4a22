// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.answers.Taken;
import org.attls.analysis.answers.Unreachable;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;
import org.attls.health.PolicySources;

/** Rules that no connection reaches (H11), and of them those whose protection is hidden (H22). */
public final class UnreachableRules implements HealthCheck {
  private static final String BY_NAME =
      " That rests on the order of the names of rules of one priority, which is not certain.";

  @Override
  public String concern() {
    return "rules that no connection reaches";
  }

  @Override
  public List<Finding> check(HealthInput input) {
    PolicySources sources = input.sources();
    Cases cases = new Cases(sources);
    for (Unreachable one : Unreachable.of(input.space())) {
      String cover = Told.rules(sources, one.cover());
      String remark = one.byName() ? BY_NAME : "";
      Optional<Taken> clear = clear(input.space(), one);
      if (!one.effectDiffers()) {
        cases.add(FindingCode.UNREACHABLE_ALIKE, one.rule(), cover, remark);
      } else if (clear.isPresent()) {
        String what =
            Told.connections(clear.get().part())
                + ", which "
                + sources.told(clear.get().rule().orElseThrow())
                + " takes,";
        cases.add(FindingCode.HIDDEN_PROTECTION, one.rule(), cover, what, remark);
      } else {
        PolicyRule instead = one.different().orElseThrow().rule();
        String change = Told.change(input.space(), one.rule(), instead);
        cases.add(FindingCode.UNREACHABLE, one.rule(), cover, change, remark);
      }
    }
    return cases.findings();
  }

  /** What of a rule that protects a rule before it leaves in the clear. */
  private static Optional<Taken> clear(PolicySpace space, Unreachable one) {
    if (!one.effectDiffers() || one.rule().protection() != Protection.PROTECTED) {
      return Optional.empty();
    }
    return Taken.of(space, one.rule().connections()).stream()
        .filter(taken -> taken.rule().filter(UnreachableRules::isClear).isPresent())
        .findFirst();
  }

  private static boolean isClear(PolicyRule rule) {
    return rule.isCertain() && rule.protection() == Protection.CLEAR;
  }
}
