// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.analysis.ActionLevel;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatStatement;

/**
 * The rules that an action serves: what a change of it, or a failure of its group, reaches.
 *
 * @param level what action it is
 * @param action the action
 * @param rules the rules that name it, in the order of search
 */
public record SharedAction(ActionLevel level, FlatStatement action, List<PolicyRule> rules) {
  /** Copies the rules, so that the answer cannot change. */
  public SharedAction {
    rules = List.copyOf(rules);
  }

  /** The actions of one level that rules name, in the order in which rules name them first. */
  public static List<SharedAction> of(PolicySpace policy, ActionLevel level) {
    Map<FlatStatement, List<PolicyRule>> users = new LinkedHashMap<>();
    for (PolicyRule rule : policy.rules()) {
      for (FlatNode node : rule.effective().read()) {
        if (node instanceof FlatStatement action && action.is(level.statement())) {
          users.computeIfAbsent(action, key -> new ArrayList<>()).add(rule);
        }
      }
    }
    List<SharedAction> shared = new ArrayList<>();
    users.forEach((action, rules) -> shared.add(new SharedAction(level, action, rules)));
    return shared;
  }
}
