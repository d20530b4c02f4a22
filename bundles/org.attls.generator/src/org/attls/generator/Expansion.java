// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;

/** Takes connectivity rules apart: rule by rule, row by row, traffic type by traffic type. */
final class Expansion {
  private Expansion() {}

  /**
   * The parts of all rules of a stack, in the order in which they decide.
   *
   * @throws IllegalArgumentException if a rule lacks its map or a row one of its two sides
   */
  static List<RulePart> of(Stack stack) {
    List<RulePart> parts = new ArrayList<>();
    for (ConnectivityRule rule : stack.getRules()) {
      expand(rule, parts);
    }
    return List.copyOf(parts);
  }

  private static void expand(ConnectivityRule rule, List<RulePart> parts) {
    Invalid.when(rule.getMap() == null || rule.getMap().eIsProxy(), rule, "has no map");
    Map<TrafficDescriptor, Integer> seen = new HashMap<>();
    int number = 0;
    for (RequirementRow row : rule.getMap().getRows()) {
      TrafficDescriptor descriptor = row.getTrafficDescriptor();
      Invalid.when(descriptor == null || descriptor.eIsProxy(), row, "has no traffic descriptor");
      Invalid.when(
          row.getSecurityLevel() == null || row.getSecurityLevel().eIsProxy(),
          row,
          "has no security level");
      int repetition = seen.merge(descriptor, 1, Integer::sum) - 1;
      for (TrafficType type : descriptor.getTrafficTypes()) {
        number++;
        parts.add(
            new RulePart(
                rule,
                descriptor,
                type,
                row.getSecurityLevel(),
                number,
                repetition,
                Match.of(rule, type),
                VerbatimParameters.of(row.getSecurityLevel(), type)));
      }
    }
  }
}
