// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits lines at the first colon with a blank behind it. A line without a label belongs to the
 * label above, as in lists of cipher suites; some lines have two labels, of which the first may say
 * nothing.
 */
final class EntryReader {
  private static final Pattern LABELLED =
      Pattern.compile("(\\s*)([A-Za-z0-9][A-Za-z0-9_. ]{0,39}):(?:\\s+(.*))?");

  private final List<Entry> entries = new ArrayList<>();
  private final List<ReportProblem> problems = new ArrayList<>();

  EntryReader(List<ReportLine> lines) {
    lines.forEach(this::add);
  }

  List<Entry> entries() {
    return entries;
  }

  /** The lines before the first label. */
  List<ReportProblem> problems() {
    return problems;
  }

  private void add(ReportLine line) {
    Matcher parts = LABELLED.matcher(line.text());
    if (parts.matches()) {
      int column = line.column() + parts.group(1).length();
      String rest = parts.group(3) == null ? "" : parts.group(3);
      split(line, column, parts.group(2).stripTrailing(), rest);
    } else if (entries.isEmpty()) {
      problems.add(
          new ReportProblem(line.number(), line.text().strip(), "stands before the first label"));
    } else {
      Entry above = entries.removeLast();
      List<String> values = new ArrayList<>(above.values());
      values.add(line.text().strip());
      entries.add(new Entry(above.line(), above.column(), above.label(), values));
    }
  }

  private void split(ReportLine line, int column, String label, String rest) {
    String second = ReportLabels.second(label).orElse(null);
    int at = second == null ? -1 : indexOf(rest, second);
    put(line.number(), column, label, at < 0 ? rest : rest.substring(0, at));
    if (at >= 0) {
      String value = rest.substring(at + second.length() + 1);
      put(line.number(), line.column() + line.text().length() - rest.length() + at, second, value);
    }
  }

  /** Where a label with its colon begins as a word of its own; -1 if it does not. */
  private static int indexOf(String rest, String label) {
    String found = label.toLowerCase(Locale.ROOT) + ':';
    int at = rest.toLowerCase(Locale.ROOT).indexOf(found);
    return at > 0 && rest.charAt(at - 1) != ' ' ? -1 : at;
  }

  private void put(int line, int column, String label, String value) {
    String plain = value.strip();
    entries.add(new Entry(line, column, label, plain.isEmpty() ? List.of() : List.of(plain)));
  }
}
