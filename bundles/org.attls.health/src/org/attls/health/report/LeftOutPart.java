// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.Suppressed;
import org.attls.health.NotRun;

/** What a report leaves out on purpose: suppressed findings, and checks that could not run. */
final class LeftOutPart {
  private LeftOutPart() {}

  /** Adds the findings that the author decided not to hear of, with the reasons. */
  static void suppressed(Markup section, List<Suppressed> suppressed) {
    if (suppressed.isEmpty()) {
      return;
    }
    section.leaf("h3", "Suppressed findings (" + suppressed.size() + ")");
    Markup body = table(section, "Finding", "Where", "Suppressed, because", "Decided at");
    for (Suppressed one : suppressed) {
      Finding finding = one.finding();
      Markup row = body.add("tr");
      Markup what = row.add("td");
      what.add("code").text(finding.code().id());
      what.text(" " + finding.severity().word() + ": " + finding.message());
      row.add("td", "place").text(Words.place(finding.place()));
      row.leaf("td", one.by().reason());
      row.add("td", "place").text(Words.place(one.by().place()));
    }
  }

  /** Adds the checks that did not run: what they look at may be faulty all the same. */
  static void notRun(Markup section, List<NotRun> notRun) {
    if (notRun.isEmpty()) {
      return;
    }
    section.leaf("h3", "Checks that did not run (" + notRun.size() + ")");
    Markup body = table(section, "Check", "Why");
    for (NotRun one : notRun) {
      Markup row = body.add("tr");
      row.leaf("th", one.concern()).set("scope", "row");
      row.leaf("td", one.why());
    }
  }

  private static Markup table(Markup section, String... columns) {
    Markup table = section.add("div", "wide").add("table");
    Markup heads = table.add("thead").add("tr");
    for (String column : columns) {
      heads.leaf("th", column).set("scope", "col");
    }
    return table.add("tbody");
  }
}
