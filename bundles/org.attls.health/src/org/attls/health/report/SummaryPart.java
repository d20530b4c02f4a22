// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.findings.render.Summary;
import org.attls.health.HealthReport;
import org.attls.health.posture.Grade;
import org.attls.model.facts.Release;

/** The first screen of a report: the worst, the numbers, the stacks, and what was judged. */
final class SummaryPart {
  private SummaryPart() {}

  /** Adds the summary. */
  static void add(Markup section, List<HealthReport> reports, Judged judged) {
    List<Finding> findings = SharedFindings.distinct(reports, judged.general());
    Headline headline = Headline.of(reports, findings);
    section.add("p", "verdict " + headline.style()).text(headline.text());
    numbers(section, findings, reports);
    stacks(section, reports);
    judged(section, reports, judged);
  }

  private static void numbers(Markup section, List<Finding> findings, List<HealthReport> reports) {
    Summary summary = Summary.of(findings);
    Markup list = section.add("dl", "numbers");
    number(list, Severity.ERROR.word(), "errors", summary.errors());
    number(list, Severity.WARNING.word(), "warnings", summary.warnings());
    number(list, Severity.INFO.word(), "infos", summary.infos());
    int suppressed = reports.stream().mapToInt(report -> report.suppressed().size()).sum();
    number(list, "quiet", "suppressed", suppressed);
    int notRun = reports.stream().mapToInt(report -> report.notRun().size()).sum();
    number(list, "quiet", "checks not run", notRun);
  }

  private static void number(Markup list, String style, String name, int count) {
    Markup group = list.add("div", count == 0 ? "number zero" : "number " + style);
    group.leaf("dt", name);
    group.leaf("dd", Integer.toString(count));
  }

  private static void stacks(Markup section, List<HealthReport> reports) {
    if (reports.isEmpty()) {
      section.add("p", "empty").text("No stack was judged.");
      return;
    }
    Markup table = section.add("div", "wide").add("table");
    table.leaf("caption", "Stacks and files, and the grades of their rules");
    Markup heads = table.add("thead").add("tr");
    for (String column : List.of("Policy of", "Release", "Rules", "Grades", "Findings")) {
      heads.leaf("th", column).set("scope", "col");
    }
    Markup body = table.add("tbody");
    for (int i = 0; i < reports.size(); i++) {
      HealthReport report = reports.get(i);
      Markup row = body.add("tr");
      row.add("th")
          .set("scope", "row")
          .add("a")
          .set("href", "#" + StackPart.id(i))
          .leaf("bdi", report.subject());
      row.leaf("td", report.release().name());
      row.leaf("td", Integer.toString(report.rules().size()));
      grades(row.add("td"), report);
      row.leaf("td", Summary.of(report.findings()).text());
    }
  }

  private static void grades(Markup cell, HealthReport report) {
    for (Grade grade : Grade.values()) {
      long count = report.rules().stream().filter(rule -> rule.posture().grade() == grade).count();
      if (count > 0) {
        cell.add("span", Words.style(grade)).text(count + " " + grade.word());
        cell.text(" ");
      }
    }
  }

  private static void judged(Markup section, List<HealthReport> reports, Judged judged) {
    section.leaf("h3", "What was judged");
    Markup list = section.add("dl", "facts");
    list.leaf("dt", "Profile");
    list.leaf("dd", judged.profile().name() + ": " + judged.profile().description());
    list.leaf("dt", "Release");
    list.leaf(
        "dd",
        reports.stream()
            .map(HealthReport::release)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .map(Release::name)
            .collect(Collectors.joining(", ")));
    FilesTable.add(section, judged.files());
  }
}
