// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;

/** Prints reports. */
final class ReportText {
  private ReportText() {}

  static String plain(LossReport report) {
    StringBuilder text = new StringBuilder();
    summary(report.summary()).forEach(line -> text.append(line).append('\n'));
    report.notes().forEach(note -> text.append("Note: ").append(note).append('\n'));
    for (LossReport.Entry entry : losses(report)) {
      text.append("Line ")
          .append(entry.line())
          .append(": ")
          .append(entry.text())
          .append(" - ")
          .append(outcome(entry))
          .append('\n');
    }
    int width = Integer.toString(lastLine(report)).length();
    for (LossReport.Entry entry : report.entries()) {
      String number = Integer.toString(entry.line());
      text.append('\n')
          .append(" ".repeat(width - number.length()))
          .append(number)
          .append(" | ")
          .append(entry.text())
          .append('\n')
          .append(" ".repeat(width))
          .append(" > ")
          .append(outcome(entry))
          .append('\n');
    }
    return text.toString();
  }

  private static int lastLine(LossReport report) {
    return report.entries().isEmpty() ? 0 : report.entries().getLast().line();
  }

  private static List<LossReport.Entry> losses(LossReport report) {
    return report.entries().stream().filter(entry -> entry.fate().isLoss()).toList();
  }

  private static String outcome(LossReport.Entry entry) {
    return entry.where().isEmpty()
        ? entry.fate().words()
        : entry.fate().words() + ": " + entry.where();
  }

  static String markdown(LossReport report) {
    StringBuilder text = new StringBuilder("# Import report\n\n");
    summary(report.summary()).forEach(line -> text.append("- ").append(line).append('\n'));
    report.notes().forEach(note -> text.append("- ").append(escaped(note)).append('\n'));
    List<LossReport.Entry> losses = losses(report);
    if (!losses.isEmpty()) {
      text.append("\n## Not carried\n");
      table(losses, text);
      text.append("\n## All lines\n");
    }
    table(report.entries(), text);
    return text.toString();
  }

  private static void table(List<LossReport.Entry> entries, StringBuilder text) {
    text.append("\n| line | text | outcome | where |\n|---|---|---|---|\n");
    for (LossReport.Entry entry : entries) {
      text.append("| ")
          .append(entry.line())
          .append(" | ")
          .append(escaped(entry.text()))
          .append(" | ")
          .append(entry.fate().words())
          .append(" | ")
          .append(escaped(entry.where()))
          .append(" |\n");
    }
  }

  /** The text comes from a file of anybody: it must make no table, link or markup of its own. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '\\', '`', '*', '_', '[', ']', '|', '#', '~', '!' -> escaped.append('\\').append(c);
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  static List<String> summary(LossReport.Summary summary) {
    List<String> lines = new ArrayList<>();
    lines.add(
        count(summary.rules(), "TTLSRule", "TTLSRules")
            + " -> "
            + count(summary.connectivityRules(), "connectivity rule", "connectivity rules")
            + ", "
            + count(summary.maps(), "requirement map", "requirement maps")
            + ", "
            + count(summary.levels(), "security level", "security levels")
            + ", "
            + count(summary.descriptors(), "traffic descriptor", "traffic descriptors")
            + ", "
            + count(summary.groups(), "address group", "address groups"));
    lines.add(count(summary.verbatim(), "line", "lines") + " carried verbatim");
    lines.add(count(summary.lost(), "line", "lines") + " not carried");
    return lines;
  }

  private static String count(int number, String one, String several) {
    return number + " " + (number == 1 ? one : several);
  }
}
