// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.ArrayList;
import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.health.HealthReport;
import org.attls.health.RuleHealth;
import org.attls.health.posture.Grade;
import org.attls.health.posture.Reason;

/**
 * The worst that a health check found, in one sentence.
 *
 * @param text the sentence
 * @param style how it is shown: bad, warn or good
 */
record Headline(String text, String style) {
  /** Grades that deserve a sentence, the worst first. */
  private static final List<Grade> WORST =
      List.of(Grade.BROKEN, Grade.NONE, Grade.UNKNOWN, Grade.WEAK);

  private record Bad(HealthReport report, RuleHealth rule) {}

  /**
   * The headline.
   *
   * @param reports what was found in each stack
   * @param findings every finding once
   */
  static Headline of(List<HealthReport> reports, List<Finding> findings) {
    List<Finding> errors = of(findings, Severity.ERROR);
    if (!errors.isEmpty()) {
      return new Headline(first(errors, "error"), "bad");
    }
    for (Grade grade : WORST) {
      List<Bad> bad = of(reports, grade);
      if (!bad.isEmpty()) {
        return new Headline(worst(bad, grade), grade == Grade.WEAK ? "warn" : "bad");
      }
    }
    if (reports.stream().allMatch(report -> report.rules().isEmpty())) {
      return new Headline("There is no rule: every connection is in the clear.", "bad");
    }
    List<Finding> warnings = of(findings, Severity.WARNING);
    return warnings.isEmpty()
        ? new Headline("No error, no warning, and no rule that is weak.", "good")
        : new Headline("No rule is weak. " + first(warnings, "warning"), "warn");
  }

  private static List<Finding> of(List<Finding> findings, Severity severity) {
    return findings.stream().filter(one -> one.severity() == severity).sorted().toList();
  }

  private static String first(List<Finding> findings, String kind) {
    Finding first = findings.getFirst();
    return Words.count(findings.size(), kind)
        + (findings.size() == 1 ? ": " : ", the first: ")
        + first.message()
        + " ("
        + Words.place(first.place())
        + ")";
  }

  private static List<Bad> of(List<HealthReport> reports, Grade grade) {
    List<Bad> bad = new ArrayList<>();
    for (HealthReport report : reports) {
      for (RuleHealth rule : report.rules()) {
        if (rule.posture().grade() == grade) {
          bad.add(new Bad(report, rule));
        }
      }
    }
    return bad;
  }

  private static String worst(List<Bad> bad, Grade grade) {
    Bad first = bad.getFirst();
    String why =
        first.rule().posture().reasons().stream()
            .findFirst()
            .map(Reason::text)
            .orElse(first.rule().posture().protection().words());
    return Words.count(bad.size(), "rule")
        + (bad.size() == 1 ? " has" : " have")
        + " the grade "
        + grade.word()
        + (bad.size() == 1 ? ": " : ", the first: ")
        + first.rule().name()
        + " of "
        + first.report().subject()
        + " ("
        + why
        + ").";
  }
}
