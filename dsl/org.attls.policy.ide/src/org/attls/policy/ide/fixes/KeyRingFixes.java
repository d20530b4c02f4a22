// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.Named;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.library.Library;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EObject;

/**
 * Adds a key ring to the image, the stack or the traffic descriptor of a rule that has none; the
 * library is not changed.
 */
class KeyRingFixes implements FixRule {
  private static final String PLACEHOLDER = "key ring \"TLSRING\"";

  @Override
  public Set<FindingCode> codes() {
    return Set.of(FindingCode.NO_KEY_RING);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    return problem
        .object(ConnectivityRule.class)
        .map(rule -> fixes(rule, problem.suggestion(0)))
        .orElse(List.of());
  }

  private static List<Fix> fixes(ConnectivityRule rule, Optional<String> descriptor) {
    List<Fix> fixes = new ArrayList<>();
    EObject stack = rule.eContainer();
    add(stack.eContainer(), fixes);
    add(stack, fixes);
    withoutRing(rule, descriptor).ifPresent(found -> add(found, fixes));
    return fixes;
  }

  private static void add(EObject owner, List<Fix> fixes) {
    if (owner instanceof Named && owner instanceof KeyRingOwner) {
      String title = "Add key ring TLSRING to " + Kinds.describe(owner);
      Layout.addFirst(owner, PLACEHOLDER).ifPresent(change -> fixes.add(Fix.of(title, change)));
    }
  }

  private static Optional<TrafficDescriptor> withoutRing(
      ConnectivityRule rule, Optional<String> name) {
    return rule.getEffectiveRows().stream()
        .map(RequirementRow::getTrafficDescriptor)
        .filter(each -> each != null && !each.eIsProxy() && each.getKeyRing() == null)
        .filter(each -> !Library.has(each.eResource().getURI()))
        .filter(each -> name.isEmpty() || name.get().equals(each.getName()))
        .findFirst();
  }
}
