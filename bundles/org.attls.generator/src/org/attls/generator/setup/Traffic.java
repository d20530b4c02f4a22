// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.effective.Effective;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Direction;
import org.attls.model.policy.Ports;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficType;
import org.attls.model.settings.Settings;
import org.attls.model.values.PortRange;

/**
 * A traffic type in a rule of a stack, as it is in force.
 *
 * @param rule the rule
 * @param type the traffic type
 * @param level its protection
 */
record Traffic(ConnectivityRule rule, TrafficType type, SecurityLevel level) {
  /** All traffic that the enabled rules of a stack protect, in order. */
  static List<Traffic> of(Stack stack) {
    Effective effective = Effective.in(stack);
    List<Traffic> all = new ArrayList<>();
    for (ConnectivityRule rule : stack.getRules()) {
      if (rule.isDisabled()) {
        continue;
      }
      for (RequirementRow row : rule.getEffectiveRows()) {
        if (isWhole(row)) {
          SecurityLevel level = effective.level(row.getSecurityLevel());
          effective
              .descriptor(row.getTrafficDescriptor())
              .getTrafficTypes()
              .forEach(type -> all.add(new Traffic(rule, type, level)));
        }
      }
    }
    return all;
  }

  private static boolean isWhole(RequirementRow row) {
    return row.getTrafficDescriptor() != null
        && !row.getTrafficDescriptor().eIsProxy()
        && row.getSecurityLevel() != null
        && !row.getSecurityLevel().eIsProxy();
  }

  /** Whether it is about inbound connections whose local ports name this one. */
  boolean isInboundAt(int port) {
    return type.getDirection() != Direction.OUTBOUND
        && localRanges().stream().anyMatch(each -> each.first() <= port && port <= each.last());
  }

  /** The local ports that are written; none where all or the ephemeral ones are meant. */
  List<PortRange> localRanges() {
    Ports ports = type.getLocalPorts();
    return ports == null
        ? List.of()
        : ports.getRanges().stream()
            .filter(each -> each.problem() == PortRange.Problem.NONE)
            .toList();
  }

  /** The traffic of the same rule and descriptor, this one too. */
  List<Traffic> siblings(List<Traffic> all) {
    return all.stream()
        .filter(each -> each.rule == rule && each.type.eContainer() == type.eContainer())
        .toList();
  }

  boolean isApplicationControlled() {
    return Settings.isOn(type, "application controlled");
  }

  /** Whether clients are asked for a certificate. */
  boolean asksClients() {
    Optional<String> word = Settings.value(level, "client authentication");
    return word.isPresent() && !word.get().equalsIgnoreCase("none");
  }
}
