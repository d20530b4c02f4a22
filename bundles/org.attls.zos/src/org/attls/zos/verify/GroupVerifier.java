// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.LinkedHashMap;
import java.util.Map;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.FlatStatement;
import org.attls.zos.report.Report;

/**
 * Compares the groups of a NETSTAT TTLS GROUP report with the group actions of the policy.
 *
 * @param policy the policy
 * @param report the report
 * @param collected takes the differences
 */
record GroupVerifier(ExpectedPolicy policy, Report report, Collected collected) {
  void verify() {
    Map<String, FlatStatement> wanted = new LinkedHashMap<>();
    for (PolicyRule rule : policy.space().rules()) {
      RuleActions.of(policy.space().policy(), rule, ActionLevel.GROUP)
          .ifPresent(group -> wanted.putIfAbsent(group.name(), group));
    }
    report.groups().stream()
        .filter(
            group ->
                wanted.keySet().stream().noneMatch(name -> report.sameName(name, group.name())))
        .forEach(
            group -> collected.at(group.line(), FindingCode.GROUP_NOT_IN_POLICY, group.name()));
    if (report.cut().isPresent()) {
      return;
    }
    wanted.forEach(
        (name, group) -> {
          if (report.groups().stream().noneMatch(shown -> report.sameName(name, shown.name()))) {
            collected.at(
                policy.places().apply(group),
                FindingCode.GROUP_NOT_INSTALLED,
                name,
                policy.told(group));
          }
        });
  }
}
