// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.health.HealthReport;
import org.attls.health.RuleHealth;
import org.attls.model.facts.Release;
import org.junit.jupiter.api.Test;

/** The first sentence of a report tells the worst. */
class HeadlineTest {
  private static final List<Finding> WARNINGS =
      List.of(Samples.finding(FindingCode.EMPTY_FILE, "", 3));

  private static Headline of(List<Finding> findings, int first, int last) {
    List<RuleHealth> rules = Samples.rules(18, "").subList(first, last);
    HealthReport report =
        new HealthReport("SYS1/TCPIP", Release.of("V2R5"), rules, findings, List.of(), List.of());
    return Headline.of(List.of(report), findings);
  }

  @Test
  void errorsComeFirst() {
    List<Finding> both =
        List.of(WARNINGS.getFirst(), Samples.finding(FindingCode.PROPERTY_TWICE, "", 7));
    assertEquals(new Headline("1 error: message (web.attls:7)", "bad"), of(both, 0, 18));
  }

  @Test
  void thenTheWorstGrade() {
    assertEquals(
        new Headline(
            "3 rules have the grade broken, the first: RULE_9 of SYS1/TCPIP (is a reason).", "bad"),
        of(WARNINGS, 0, 18));
    assertEquals(
        new Headline("1 rule has the grade weak: RULE_6 of SYS1/TCPIP (is a reason).", "warn"),
        of(WARNINGS, 0, 7));
  }

  @Test
  void thenWarnings() {
    assertEquals(
        new Headline("No rule is weak. 1 warning: message (web.attls:3)", "warn"),
        of(WARNINGS, 0, 6));
  }

  @Test
  void goodNews() {
    assertEquals(
        new Headline("No error, no warning, and no rule that is weak.", "good"),
        of(List.of(), 0, 6));
  }

  @Test
  void noRuleIsNoGoodNews() {
    assertEquals(
        new Headline("There is no rule: every connection is in the clear.", "bad"),
        of(List.of(), 0, 0));
  }
}
