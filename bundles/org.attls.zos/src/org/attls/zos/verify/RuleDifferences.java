// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.Optional;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.FlatSetting;
import org.attls.zos.report.Report;
import org.attls.zos.report.ReportedAction;
import org.attls.zos.report.ReportedRule;

/** Compares a reported rule with the rule of the policy that has its name. */
final class RuleDifferences {
  private static final String NONE = "none";

  private final ExpectedPolicy policy;
  private final Report report;
  private final Collected collected;
  private final ConditionDifferences conditions;
  private final ActionDifferences actions;

  RuleDifferences(ExpectedPolicy policy, Report report, Collected collected) {
    this.policy = policy;
    this.report = report;
    this.collected = collected;
    this.conditions = new ConditionDifferences(policy, collected);
    this.actions = new ActionDifferences(policy, report, collected);
  }

  /** The rule of the policy that has a name, as far as the report can tell. */
  Optional<PolicyRule> find(String name) {
    return policy.space().rules().stream()
        .filter(rule -> report.sameName(rule.name(), name))
        .findFirst();
  }

  void compare(PolicyRule rule, ReportedRule reported) {
    conditions.compare(rule, reported);
    for (ActionLevel level : ActionLevel.values()) {
      compare(rule, reported, level);
    }
  }

  private void compare(PolicyRule rule, ReportedRule reported, ActionLevel level) {
    Optional<FlatSetting> wanted = RuleActions.reference(rule, level);
    Optional<ReportedAction> shown = reported.action(level);
    if (wanted.isEmpty() && shown.isEmpty()) {
      return;
    }
    String name = shown.map(ReportedAction::name).orElse(NONE);
    if (shown.isPresent() && wanted.isPresent() && report.sameName(wanted.get().value(), name)) {
      actions.compare(rule, shown.get());
      return;
    }
    boolean mayBeCutOff = shown.isEmpty() && report.cut().isPresent();
    if (!mayBeCutOff) {
      collected.at(
          shown.map(ReportedAction::line).orElse(reported.line()),
          FindingCode.RULE_ACTION_DIFFERS,
          reported.name(),
          Texts.level(level),
          name,
          wanted.map(FlatSetting::value).orElse(NONE),
          wanted.map(policy::told).orElseGet(() -> policy.told(rule.statement())));
    }
  }
}
