// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attls.findings.FindingCode;
import org.attls.findings.FindingGroup;

/**
 * Writes the documentation page of the catalogue in Markdown: a table of contents, then a section
 * for every code, in chapters. Lines end with a line feed.
 */
public final class FindingsPage {
  private FindingsPage() {}

  /**
   * Returns the page.
   *
   * @return Markdown text that ends with a line feed
   */
  public static String text() {
    StringBuilder page = new StringBuilder(64 * 1024);
    page.append("# Findings\n\n");
    page.append("Everything that AT-TLS Workbench can say about a policy. This page is made from");
    page.append(" the catalogue in the program.\n\n");
    page.append("## Contents\n\n");
    for (FindingGroup group : FindingGroup.values()) {
      page.append("- ").append(link(group.heading())).append('\n');
      for (FindingCode code : codes(group)) {
        page.append("  - ").append(link(title(code))).append('\n');
      }
    }
    for (FindingGroup group : FindingGroup.values()) {
      page.append("\n## ").append(group.heading()).append('\n');
      for (FindingCode code : codes(group)) {
        section(code, page);
      }
    }
    return page.toString();
  }

  private static List<FindingCode> codes(FindingGroup group) {
    return Stream.of(FindingCode.values()).filter(code -> code.group() == group).toList();
  }

  private static void section(FindingCode code, StringBuilder page) {
    page.append("\n### ").append(title(code)).append("\n\n");
    page.append("**").append(code.severity().word()).append("**: ");
    page.append(Markdown.escaped(code.pattern())).append("\n\n");
    page.append(Markdown.escaped(code.advice())).append("\n\n");
    page.append("Evidence: ").append(Markdown.escaped(code.evidence())).append(".\n");
  }

  private static String title(FindingCode code) {
    return code.id() + " " + code.shortName();
  }

  /** A link to a heading; its target is the heading in the form that Markdown hosts give it. */
  private static String link(String heading) {
    return "[" + heading + "](#" + heading.toLowerCase(Locale.ROOT).replace(' ', '-') + ")";
  }
}
