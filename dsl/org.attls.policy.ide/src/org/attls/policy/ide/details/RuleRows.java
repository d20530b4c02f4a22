// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.details;

import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.model.effective.Effective;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.RuleScope;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.policy.ide.text.Descriptions;
import org.eclipse.xtext.EcoreUtil2;

/** What a connectivity rule comes to: for every traffic type of every row what is in force. */
final class RuleRows {
  private final ConnectivityRule rule;
  private final Effective effective;
  private final Rows rows;

  private RuleRows(ConnectivityRule rule, Rows rows) {
    this.rule = rule;
    this.rows = rows;
    Stack stack = EcoreUtil2.getContainerOfType(rule, Stack.class);
    // Rules that several stacks share show the names of symbols.
    effective = stack == null ? Effective.withoutSymbols() : Effective.in(stack);
  }

  static void add(ConnectivityRule rule, Rows rows) {
    new RuleRows(rule, rows).add();
  }

  private void add() {
    if (rule.isDisabled()) {
      rows.add("disabled", "nothing is generated", rule);
    }
    if (rule.getLocal() != null) {
      rows.add(
          "local", Descriptions.addresses(effective.endpoint(rule.getLocal())), rule.getLocal());
    }
    if (rule.getRemote() != null) {
      rows.add(
          "remote", Descriptions.addresses(effective.endpoint(rule.getRemote())), rule.getRemote());
    }
    scope("", rule);
    for (RequirementRow row : rule.getEffectiveRows()) {
      add(row);
    }
  }

  private void scope(String before, RuleScope scope) {
    if (!scope.getTimes().isEmpty()) {
      rows.add(
          before + "effective",
          scope.getTimes().stream().map(Named::getName).collect(Collectors.joining(", ")),
          Origin.of(scope, PolicyPackage.Literals.RULE_SCOPE__TIMES));
    }
    if (scope.getPriority() != null) {
      rows.add(
          before + "priority",
          scope.getPriority().toString(),
          Origin.of(scope, PolicyPackage.Literals.RULE_SCOPE__PRIORITY));
    }
  }

  private void add(RequirementRow row) {
    String name = Descriptions.row(row);
    rows.add("row", name, row);
    TrafficDescriptor written = row.getTrafficDescriptor();
    if (written == null || written.eIsProxy()) {
      return;
    }
    Optional<RowSettings> own =
        rule.getRowSettings().stream()
            .filter(each -> each.getTrafficDescriptor() == written)
            .findFirst();
    own.ifPresent(each -> scope(written.getName() + ": ", each));
    TrafficDescriptor descriptor = effective.descriptor(written);
    SecurityLevel level = row.getSecurityLevel();
    boolean known = level != null && !level.eIsProxy();
    for (TrafficType type : descriptor.getTrafficTypes()) {
      add(
          new InForce(
              own.orElse(null), rule, type, descriptor, known ? effective.level(level) : null),
          written.getName() + " " + Descriptions.traffic(type));
    }
  }

  private void add(InForce inForce, String name) {
    rows.add(name, "", effective.origins().of(inForce.type()));
    Optional<KeyRing> ring = inForce.keyRing(effective);
    ring.ifPresent(
        each ->
            rows.add(
                name + ": key ring", Descriptions.keyRing(each), effective.origins().of(each)));
    SecurityLevel level = inForce.level();
    if (level != null && !level.getVersions().isEmpty()) {
      rows.add(
          name + ": versions",
          Descriptions.listed(level.getVersions()),
          Origin.of(
              effective.origins().of(level, PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS),
              PolicyPackage.Literals.SECURITY_LEVEL__VERSIONS));
    }
    inForce
        .settings(effective)
        .forEach(
            (words, setting) ->
                rows.setting(name + ": ", setting, effective.origins().of(setting)));
  }
}
