// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.Collection;
import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.model.effective.Effective;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.eclipse.xtext.validation.Check;

/** Key rings: there is one for every row. */
public class KeyRingReachChecks extends PolicyChecks {
  /** A rule has no key ring in reach though a row of it needs one. */
  @Check
  public void keyRingIsInReach(ConnectivityRule rule) {
    boolean mapIsUnknown = rule.getMap() != null && rule.getMap().eIsProxy();
    if (rule.getKeyRing() != null || mapIsUnknown || hasRingAround(rule)) {
      return;
    }
    Effective effective = Effective.withoutSymbols();
    List<String> without =
        rule.getEffectiveRows().stream()
            .filter(row -> isSecured(row, effective))
            .map(RequirementRow::getTrafficDescriptor)
            .filter(each -> each != null && !each.eIsProxy() && !hasRing(each, effective))
            .map(TrafficDescriptor::getName)
            .distinct()
            .toList();
    if (!without.isEmpty()) {
      reportFixable(
          FindingCode.NO_KEY_RING,
          at(
              rule,
              rule.getMap() == null
                  ? PolicyPackage.Literals.NAMED__NAME
                  : PolicyPackage.Literals.CONNECTIVITY_RULE__MAP),
          List.of(without.getFirst()),
          rule.getName(),
          String.join(", ", without));
    }
  }

  private boolean hasRingAround(ConnectivityRule rule) {
    Collection<Stack> stacks =
        rule.eContainer() instanceof Stack stack
            ? List.of(stack)
            : project(rule).uses().stacksThatUse(rule);
    return stacks.stream()
        .allMatch(
            stack ->
                stack.getKeyRing() != null || ((Image) stack.eContainer()).getKeyRing() != null);
  }

  private static boolean isSecured(RequirementRow row, Effective effective) {
    SecurityLevel level = row.getSecurityLevel();
    return level == null || level.eIsProxy() || !effective.level(level).isNoSecurity();
  }

  private static boolean hasRing(TrafficDescriptor descriptor, Effective effective) {
    TrafficDescriptor whole = effective.descriptor(descriptor);
    return whole.getKeyRing() != null
        || !whole.getTrafficTypes().isEmpty()
            && whole.getTrafficTypes().stream().allMatch(type -> type.getKeyRing() != null);
  }
}
