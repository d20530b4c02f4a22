// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;

/** Findings by severity, then by place. What to do about a kind of finding is told once a page. */
final class FindingsPart {
  private final Set<FindingCode> told = new HashSet<>();

  /**
   * Adds findings, the gravest first.
   *
   * @param heading the element of the headings, one level below that of the section
   */
  void add(Markup section, String heading, List<Finding> findings) {
    for (Severity severity : Severity.values()) {
      List<Finding> some =
          findings.stream().filter(one -> one.severity() == severity).sorted().toList();
      if (!some.isEmpty()) {
        section.leaf(heading, Words.heading(severity) + " (" + some.size() + ")");
        Markup list = section.add("ul", "findings " + severity.word());
        some.forEach(finding -> item(list.add("li"), finding));
      }
    }
  }

  private void item(Markup item, Finding finding) {
    FindingCode code = finding.code();
    Markup line = item.add("p", "message");
    line.add("span", "severity " + finding.severity().word()).text(finding.severity().word());
    line.text(" " + finding.message());
    Markup where = item.add("p", "place");
    where.add("bdi").leaf("code", Words.place(finding.place()));
    where.text(" · ");
    if (told.add(code)) {
      where.leaf("code", code.id());
      item.add("p", "advice").set("id", code.id()).text(code.advice());
      item.add("p", "evidence").text("Source: " + code.evidence());
    } else {
      where.add("a").set("href", "#" + code.id()).text("What to do about " + code.id());
    }
  }
}
