// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.HashSet;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.SharedRulesUse;
import org.attls.model.policy.Stack;
import org.attls.model.policy.StackEntry;
import org.attls.policy.naming.Kinds;
import org.eclipse.xtext.validation.Check;

/** Shared rules in the stacks that use them. */
public class SharedRulesChecks extends PolicyChecks {
  /** Shared rules stand in a stack twice, or one of them has the name of another rule there. */
  @Check
  public void sharedRulesFitIn(Stack stack) {
    Set<String> names = new HashSet<>();
    for (StackEntry entry : stack.getEntries()) {
      if (entry instanceof ConnectivityRule rule) {
        names.add(rule.getName());
      }
    }
    Set<SharedRules> seen = new HashSet<>();
    for (StackEntry entry : stack.getEntries()) {
      if (entry instanceof SharedRulesUse use
          && use.getShared() != null
          && !use.getShared().eIsProxy()) {
        check(use, stack, seen, names);
      }
    }
  }

  private void check(SharedRulesUse use, Stack stack, Set<SharedRules> seen, Set<String> names) {
    SharedRules shared = use.getShared();
    Where where = at(use, PolicyPackage.Literals.SHARED_RULES_USE__SHARED);
    if (!seen.add(shared)) {
      report(FindingCode.SHARED_RULES_TWICE, where, shared.getName(), Kinds.describe(stack));
      return;
    }
    Set<String> own = new HashSet<>();
    for (ConnectivityRule rule : shared.getRules()) {
      String name = rule.getName();
      if (name != null && own.add(name) && !names.add(name)) {
        report(FindingCode.SHARED_RULE_NAME, where, name, shared.getName(), Kinds.describe(stack));
      }
    }
  }
}
