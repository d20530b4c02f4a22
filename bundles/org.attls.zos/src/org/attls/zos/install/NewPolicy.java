// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.Severity;
import org.attls.model.facts.Release;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.flatfile.Ibm1047;
import org.attls.pagent.source.FlatPolicy;

/**
 * The policy that is to be installed.
 *
 * @param name its file, as the user knows it; findings are about it
 * @param text the flat file, lines ended by LF
 * @param release the release of z/OS whose defaults hold
 */
public record NewPolicy(String name, String text, Release release) {
  /** Its rules. */
  public PolicySpace space() {
    return PolicySpace.of(FlatPolicy.read(text), release);
  }

  /** What is wrong with it as a flat file; with an error it is not installed. */
  public List<Finding> findings() {
    Lines lines = Lines.of(text);
    FlatPolicy policy = FlatPolicy.read(text);
    List<Finding> findings = new ArrayList<>();
    FlatChecks.check(policy, Optional.of(release)).stream()
        .filter(fault -> fault.severity() == Severity.ERROR)
        .forEach(fault -> findings.add(fault.in(name, lines)));
    if (policy.allStatements().noneMatch(statement -> statement.is("TTLSRule"))) {
      findings.add(
          Finding.at(
              FindingCode.POLICY_NOT_INSTALLABLE, lines.place(name, 0, 0), "it has no TTLSRule"));
    }
    OptionalInt lacking = Ibm1047.firstUnencodable(text);
    if (lacking.isPresent()) {
      findings.add(
          Finding.at(
              FindingCode.POLICY_NOT_INSTALLABLE,
              lines.place(name, lacking.getAsInt(), 1),
              "IBM-1047 lacks a character of it"));
    }
    return findings.stream().sorted().toList();
  }
}
