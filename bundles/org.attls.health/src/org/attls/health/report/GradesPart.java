// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.attls.health.HealthReport;
import org.attls.health.posture.Grade;
import org.attls.health.posture.Reason;

/** What the grades of rules mean, and which standards the reasons for them come from. */
final class GradesPart {
  private static final Comparator<Reason> BY_TEXT =
      Comparator.comparing(Reason::atBest)
          .reversed()
          .thenComparing(Reason::text)
          .thenComparing(Reason::evidence);

  private GradesPart() {}

  /** Adds all grades and the reasons that the reports name, each once. */
  static void add(Markup section, List<HealthReport> reports) {
    Markup list = section.add("dl", "grades");
    for (Grade grade : Grade.values()) {
      list.add("dt").add("span", Words.style(grade)).text(grade.word());
      list.leaf("dd", Words.meaning(grade));
    }
    TreeSet<Reason> reasons = new TreeSet<>(BY_TEXT);
    for (HealthReport report : reports) {
      report.rules().forEach(rule -> reasons.addAll(rule.posture().reasons()));
    }
    if (!reasons.isEmpty()) {
      section.leaf("h3", "Where the reasons come from");
      reasons(section, reasons);
    }
  }

  private static void reasons(Markup section, TreeSet<Reason> reasons) {
    Markup table = section.add("div", "wide").add("table");
    Markup heads = table.add("thead").add("tr");
    for (String column : List.of("Reason", "At best", "Source")) {
      heads.leaf("th", column).set("scope", "col");
    }
    Markup body = table.add("tbody");
    for (Reason reason : reasons) {
      Markup row = body.add("tr");
      row.leaf("td", reason.text());
      Grade best = reason.atBest();
      row.add("td").add("span", Words.style(best)).text(best.word());
      row.leaf("td", reason.evidence());
    }
  }
}
