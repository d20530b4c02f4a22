// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import org.attls.health.HealthReport;

/**
 * The report of a health check as one HTML page that needs nothing else: no scripts, no other
 * files. The same reports give the same bytes.
 */
public final class HealthPage {
  private HealthPage() {}

  /**
   * The page.
   *
   * @param reports what is to be said of each stack, in the order of the page
   * @param judged what the health check was about
   */
  public static String of(List<HealthReport> reports, Judged judged) {
    Page page = new Page("Health check", judged.title());
    SharedFindings shared = SharedFindings.of(reports);
    FindingsPart findings = new FindingsPart();
    SummaryPart.add(page.section("summary", "Summary"), reports, judged);
    if (!judged.general().isEmpty()) {
      findings.add(page.section("general", "Of no stack in particular"), "h3", judged.general());
    }
    if (!shared.findings().isEmpty()) {
      Markup section = page.section("shared", "In several stacks");
      section.add("p", "note").text("These findings are the same in more than one stack.");
      findings.add(section, "h3", shared.findings());
    }
    for (int i = 0; i < reports.size(); i++) {
      HealthReport report = reports.get(i);
      String id = StackPart.id(i);
      StackPart.add(page.section(id, report.subject()), id, report, shared, findings);
    }
    GradesPart.add(page.section("grades", "The grades"), reports);
    return page.text();
  }
}
