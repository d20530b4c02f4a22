// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.RowSettings;
import org.attls.model.policy.RuleScope;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Check;

/** Connectivity and application rules: their kind, what they change for rows, and priorities. */
public class RuleChecks extends PolicyChecks {
  private static final int PRIORITY_MAX = 2_000_000_000;

  /** A rule has what only the other kind of rule has, or several rows. */
  @Check
  public void kindFits(ConnectivityRule rule) {
    if (rule.isApplication() && rule.getMap() != null) {
      report(
          FindingCode.RULE_KIND,
          at(rule, PolicyPackage.Literals.CONNECTIVITY_RULE__MAP),
          describe(rule),
          "a map",
          "write connectivity rule, or traffic DESCRIPTOR -> LEVEL instead of the map");
    } else if (!rule.isApplication() && !rule.getRows().isEmpty()) {
      report(
          FindingCode.RULE_KIND,
          at(rule.getRows().getFirst(), PolicyPackage.Literals.REQUIREMENT_ROW__TRAFFIC_DESCRIPTOR),
          describe(rule),
          "traffic of its own",
          "write application rule, or put the row into its map");
    } else if (rule.getRows().size() > 1) {
      report(
          FindingCode.RULE_KIND,
          at(rule.getRows().get(1), PolicyPackage.Literals.REQUIREMENT_ROW__TRAFFIC_DESCRIPTOR),
          describe(rule),
          "more than one row",
          "write a connectivity rule with a map, or a rule for each");
    }
  }

  private static String describe(ConnectivityRule rule) {
    return (rule.isApplication() ? "Application rule " : "Connectivity rule ") + rule.getName();
  }

  /** A row block is for a row that is not there, or that another block is for. */
  @Check
  public void rowsAreThere(ConnectivityRule rule) {
    Set<TrafficDescriptor> seen = new HashSet<>();
    for (RowSettings settings : rule.getRowSettings()) {
      TrafficDescriptor descriptor = settings.getTrafficDescriptor();
      if (descriptor == null || descriptor.eIsProxy()) {
        continue;
      }
      Where where = at(settings, PolicyPackage.Literals.ROW_SETTINGS__TRAFFIC_DESCRIPTOR);
      if (!seen.add(descriptor)) {
        report(FindingCode.ROW_SETTINGS_TWICE, where, descriptor.getName(), describe(rule));
      } else if (hasRows(rule) && !hasRow(rule, descriptor)) {
        report(FindingCode.ROW_UNKNOWN, where, descriptor.getName(), describe(rule));
      }
    }
  }

  private static boolean hasRows(ConnectivityRule rule) {
    return !rule.getRows().isEmpty() || rule.getMap() != null && !rule.getMap().eIsProxy();
  }

  private static boolean hasRow(ConnectivityRule rule, TrafficDescriptor descriptor) {
    return rule.getEffectiveRows().stream()
        .map(RequirementRow::getTrafficDescriptor)
        .anyMatch(descriptor::equals);
  }

  /** A priority is out of range. */
  @Check
  public void priorityIsInRange(RuleScope scope) {
    Integer priority = scope.getPriority();
    if (priority != null && (priority < 1 || priority > PRIORITY_MAX)) {
      report(
          FindingCode.PRIORITY_INVALID,
          at(scope, PolicyPackage.Literals.RULE_SCOPE__PRIORITY),
          priority);
    }
  }

  /** Two rules of a stack, or rows of them, are given the same priority. */
  @Check
  public void prioritiesDiffer(Stack stack) {
    Map<Integer, ConnectivityRule> first = new HashMap<>();
    for (ConnectivityRule rule : stack.getRules()) {
      if (!rule.isDisabled()) {
        check(rule, rule, first, stack);
        rule.getRowSettings().forEach(row -> check(row, rule, first, stack));
      }
    }
  }

  private void check(
      RuleScope scope, ConnectivityRule rule, Map<Integer, ConnectivityRule> first, Stack stack) {
    if (scope.getPriority() == null) {
      return;
    }
    ConnectivityRule other = first.putIfAbsent(scope.getPriority(), rule);
    if (other != null) {
      EObject own = EcoreUtil.isAncestor(stack, scope) ? scope : stack;
      report(
          FindingCode.PRIORITY_TWICE,
          at(
              own,
              own == stack
                  ? PolicyPackage.Literals.NAMED__NAME
                  : PolicyPackage.Literals.RULE_SCOPE__PRIORITY),
          scope.getPriority(),
          Kinds.describe(stack),
          other.getName());
    }
  }
}
