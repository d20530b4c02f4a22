// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.SharedRulesUse;
import org.attls.model.policy.Stack;
import org.attls.model.policy.StackEntry;
import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;

/** The connectivity rules of a stack, its own and shared ones. */
public final class RulesInOrder {
  private RulesInOrder() {}

  /** All rules in the order of search; shared rules that cannot be found are left out. */
  public static EList<ConnectivityRule> of(Stack stack) {
    EList<ConnectivityRule> rules = new BasicEList<>();
    for (StackEntry entry : stack.getEntries()) {
      if (entry instanceof ConnectivityRule rule) {
        rules.add(rule);
      } else if (entry instanceof SharedRulesUse use
          && use.getShared() != null
          && !use.getShared().eIsProxy()) {
        rules.addAll(use.getShared().getRules());
      }
    }
    return ECollections.unmodifiableEList(rules);
  }
}
