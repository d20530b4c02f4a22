// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.health.HealthReport;

/** The chapter of one stack. */
final class StackPart {
  private StackPart() {}

  /** The anchor of the chapter of the stack at a place in the list of reports. */
  static String id(int index) {
    return "stack-" + (index + 1);
  }

  /** Adds the chapter. */
  static void add(
      Markup section,
      String id,
      HealthReport report,
      SharedFindings shared,
      FindingsPart findings) {
    section
        .add("p", "note")
        .text(
            "z/OS " + report.release().name() + " · " + Words.count(report.rules().size(), "rule"));
    if (!report.rules().isEmpty()) {
      section.leaf("h3", "The policy as a picture");
      PolicyPicture.add(section, id, report.rules());
    }
    section.leaf("h3", "Rules in the order of search");
    RulesTable.add(section, report.rules());
    findings(section, report, shared, findings);
    ExpectationsPart.add(section, report);
    LeftOutPart.suppressed(section, report.suppressed());
    LeftOutPart.notRun(section, report.notRun());
  }

  private static void findings(
      Markup section, HealthReport report, SharedFindings shared, FindingsPart findings) {
    List<Finding> own = shared.own(report);
    int others = shared.count(report);
    section.leaf("h3", "Findings (" + report.findings().size() + ")");
    if (report.findings().isEmpty()) {
      section.add("p", "empty").text("Nothing was found.");
    }
    if (others > 0) {
      Markup note = section.add("p", "note");
      note.add("a")
          .set("href", "#shared")
          .text(Words.count(others, "finding") + " that other stacks have too");
    }
    findings.add(section, "h4", own);
  }
}
