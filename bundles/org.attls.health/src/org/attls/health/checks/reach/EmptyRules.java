// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.List;
import org.attls.analysis.Conditions;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.FlatSources;
import org.attls.health.HealthCheck;
import org.attls.health.HealthInput;

/** Rules of flat files that are for no connection; in the authoring language its own check. */
public final class EmptyRules implements HealthCheck {
  @Override
  public String concern() {
    return "rules that can never match";
  }

  @Override
  public List<Finding> check(HealthInput input) {
    Cases cases = new Cases(input.sources());
    if (input.sources() instanceof FlatSources) {
      for (PolicyRule rule : input.space().rules()) {
        if (rule.boxes().isEmpty()) {
          cases.add(FindingCode.MATCHES_NOTHING, rule, why(rule.effective().conditions()));
        }
      }
    }
    return cases.findings();
  }

  private static String why(Conditions conditions) {
    if (conditions.localPorts().isEmpty() || conditions.remotePorts().isEmpty()) {
      return "it is limited to ports, but names none";
    }
    return isNone(conditions.local()) || isNone(conditions.remote())
        ? "it is limited to addresses, but names none"
        : "its local and remote addresses are of different families, IPv4 and IPv6";
  }

  private static boolean isNone(Conditions.Addresses addresses) {
    return addresses.ipv4().isEmpty() && addresses.ipv6().isEmpty();
  }
}
