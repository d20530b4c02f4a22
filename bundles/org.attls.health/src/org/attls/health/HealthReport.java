// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.Suppressed;
import org.attls.health.expect.Expectation;
import org.attls.model.facts.Release;

/**
 * What the health check says of the policy of one stack.
 *
 * @param subject what the policy is of: IMAGE/STACK, or the flat file
 * @param release the release that it was judged for
 * @param rules its rules in the order of search
 * @param findings what is to be said, in canonical order, with the severities of the profile
 * @param suppressed what its author decided not to hear of, with the reasons
 * @param notRun the checks that lack something
 * @param expectations what its author expects of it; of one that is not kept a finding, open or
 *     suppressed, stands at its place
 */
public record HealthReport(
    String subject,
    Release release,
    List<RuleHealth> rules,
    List<Finding> findings,
    List<Suppressed> suppressed,
    List<NotRun> notRun,
    List<Expectation> expectations) {
  /** Copies the lists, so that the report cannot change. */
  public HealthReport {
    rules = List.copyOf(rules);
    findings = List.copyOf(findings);
    suppressed = List.copyOf(suppressed);
    notRun = List.copyOf(notRun);
    expectations = List.copyOf(expectations);
  }

  /** A report on a policy of which nothing is expected. */
  public HealthReport(
      String subject,
      Release release,
      List<RuleHealth> rules,
      List<Finding> findings,
      List<Suppressed> suppressed,
      List<NotRun> notRun) {
    this(subject, release, rules, findings, suppressed, notRun, List.of());
  }

  /** The same report with what the author expects of the policy. */
  public HealthReport expecting(List<Expectation> expected) {
    return new HealthReport(subject, release, rules, findings, suppressed, notRun, expected);
  }
}
