// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.RuleScope;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;

/** Takes connectivity rules apart: rule by rule, row by row, traffic type by traffic type. */
final class Expansion {
  private final Target target;
  private final Scopes scopes;
  private final AddressBook addresses;
  private final List<RulePart> parts = new ArrayList<>();

  private Expansion(Target target) {
    this.target = target;
    this.scopes = new Scopes(target);
    this.addresses = new AddressBook(target);
  }

  /**
   * The parts of all rules of a stack, in the order in which they decide; disabled rules have none.
   *
   * @throws IllegalArgumentException if a rule lacks its map or a row one of its two sides
   */
  static List<RulePart> of(Target target) {
    Expansion expansion = new Expansion(target);
    for (ConnectivityRule rule : target.stack().getRules()) {
      if (!rule.isDisabled()) {
        expansion.expand(rule);
      }
    }
    return List.copyOf(expansion.parts);
  }

  private void expand(ConnectivityRule rule) {
    boolean without = rule.getMap() == null ? rule.getRows().isEmpty() : rule.getMap().eIsProxy();
    Invalid.when(without, rule, "has no map");
    Invalid.when(rule.getLocal() == null, rule, "has no local endpoint");
    Invalid.when(rule.getRemote() == null, rule, "has no remote endpoint");
    Addresses local = addresses.of(rule.getLocal());
    Addresses remote = addresses.of(rule.getRemote());
    Map<TrafficDescriptor, Integer> seen = new HashMap<>();
    int number = 0;
    for (RequirementRow row : rule.getEffectiveRows()) {
      TrafficDescriptor written = row.getTrafficDescriptor();
      Invalid.when(written == null || written.eIsProxy(), row, "has no traffic descriptor");
      Invalid.when(
          row.getSecurityLevel() == null || row.getSecurityLevel().eIsProxy(),
          row,
          "has no security level");
      TrafficDescriptor descriptor = target.effective().descriptor(written);
      SecurityLevel level = target.effective().level(row.getSecurityLevel());
      int repetition = seen.merge(written, 1, Integer::sum) - 1;
      List<RowSettings> own =
          rule.getRowSettings().stream()
              .filter(each -> each.getTrafficDescriptor() == written)
              .toList();
      for (TrafficType type : descriptor.getTrafficTypes()) {
        number++;
        parts.add(
            new RulePart(
                rule,
                row,
                descriptor,
                type,
                level,
                number,
                repetition,
                Match.of(local, remote, type),
                scopes.parameters(rule, own, level, descriptor, type),
                innermost(rule, own, scope -> !scope.getTimes().isEmpty()),
                innermost(rule, own, scope -> scope.getPriority() != null)));
      }
    }
  }

  /** The last of the rows that says something, else the rule if it does. */
  private static Optional<RuleScope> innermost(
      ConnectivityRule rule, List<RowSettings> own, Predicate<RuleScope> says) {
    return Stream.concat(own.reversed().stream(), Stream.of(rule)).filter(says).findFirst();
  }
}
