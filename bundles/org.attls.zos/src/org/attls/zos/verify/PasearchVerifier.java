// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.FindingCode;
import org.attls.zos.report.Entry;
import org.attls.zos.report.Report;
import org.attls.zos.report.ReportedRule;

/** Compares all rules of a {@code pasearch -t} report with the policy. */
final class PasearchVerifier {
  private final ExpectedPolicy policy;
  private final Report report;
  private final Collected collected;

  PasearchVerifier(ExpectedPolicy policy, Report report, Collected collected) {
    this.policy = policy;
    this.report = report;
    this.collected = collected;
  }

  void verify() {
    RuleDifferences differences = new RuleDifferences(policy, report, collected);
    boolean named =
        report.rules().stream().anyMatch(rule -> differences.find(rule.name()).isPresent());
    if (!named && !report.rules().isEmpty() && !policy.space().rules().isEmpty()) {
      collected.at(report.rules().getFirst().line(), FindingCode.RULES_HAVE_OTHER_NAMES);
      report.rules().forEach(this::status);
      new EffectVerifier(policy, report, collected).verify(report.cut().isEmpty());
      return;
    }
    Map<PolicyRule, ReportedRule> common = new LinkedHashMap<>();
    for (ReportedRule reported : report.rules()) {
      differences
          .find(reported.name())
          .ifPresentOrElse(
              rule -> {
                common.putIfAbsent(rule, reported);
                differences.compare(rule, reported);
                status(reported);
              },
              () -> collected.at(reported.line(), FindingCode.RULE_NOT_IN_POLICY, reported.name()));
    }
    if (report.cut().isEmpty()) {
      policy.space().rules().stream()
          .filter(rule -> !common.containsKey(rule))
          .forEach(this::missing);
    }
    order(common);
  }

  private void missing(PolicyRule rule) {
    collected.at(
        policy.places().apply(rule.statement()),
        FindingCode.RULE_NOT_INSTALLED,
        rule.name(),
        policy.told(rule.statement()));
  }

  private void status(ReportedRule reported) {
    reported
        .entry("Status")
        .map(Entry::value)
        .filter(status -> !status.equalsIgnoreCase("Active"))
        .ifPresent(
            status ->
                collected.at(
                    reported.entry("Status").orElseThrow().line(),
                    FindingCode.RULE_NOT_ACTIVE,
                    reported.name(),
                    status));
  }

  private void order(Map<PolicyRule, ReportedRule> common) {
    List<PolicyRule> shown = new ArrayList<>(common.keySet());
    List<Integer> places = shown.stream().map(PolicyRule::position).toList();
    Set<Integer> kept = Set.copyOf(Longest.rising(places));
    for (PolicyRule rule : shown) {
      if (!kept.contains(rule.position())) {
        String place =
            shown.stream()
                .filter(other -> other.position() > rule.position())
                .min((one, other) -> Integer.compare(one.position(), other.position()))
                .map(next -> "before rule " + next.name())
                .orElse("the last one");
        collected.at(common.get(rule).line(), FindingCode.RULE_ORDER_DIFFERS, rule.name(), place);
      }
    }
  }
}
