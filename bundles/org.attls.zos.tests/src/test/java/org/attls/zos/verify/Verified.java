// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.findings.Severity;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/** Runs comparisons for tests. */
final class Verified {
  private Verified() {}

  static List<Finding> all(String report, String policy, String release, Listed listed) {
    Lines lines = Lines.of(policy);
    ExpectedPolicy expected =
        new ExpectedPolicy(
            PolicySpace.of(FlatPolicy.read(policy), Release.of(release)),
            Optional.empty(),
            node -> lines.place("policy", node.span().start(), 0));
    return Verification.of("report", report, expected, listed);
  }

  /** The findings that are more than information, as {@code line CODE}. */
  static List<String> differences(String report, String policy, String release, Listed listed) {
    return all(report, policy, release, listed).stream()
        .filter(finding -> finding.severity() != Severity.INFO)
        .map(finding -> finding.place().line() + " " + finding.code())
        .toList();
  }
}
