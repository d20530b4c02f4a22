// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.pagent.text.PasswordMask;
import org.attls.policy.project.ExplanationLine;
import org.attls.policy.project.ExplanationSource;

/**
 * Prints for people where lines come from: a table, with what made a line beside it. What made the
 * line above too is not told again, but for the most specific object.
 */
final class ExplanationText {
  private static final int WIDEST = 72;

  private ExplanationText() {}

  /** The lines of flat files by their paths, as a table each. */
  static String of(Map<String, List<ExplanationLine>> files) {
    StringBuilder text = new StringBuilder();
    files.forEach(
        (path, lines) -> {
          text.append(text.isEmpty() ? "" : "\n").append(path).append('\n');
          int width = lines.stream().mapToInt(ExplanationText::width).max().orElse(0);
          List<ExplanationSource> above = List.of();
          for (ExplanationLine line : lines) {
            add(text, line, width, above);
            above = line.sources();
          }
        });
    return text.toString();
  }

  /** Only lines that something stands beside need room for it. */
  private static int width(ExplanationLine line) {
    return line.sources().isEmpty() ? 0 : Math.min(line.text().length(), WIDEST);
  }

  private static void add(
      StringBuilder text, ExplanationLine line, int width, List<ExplanationSource> above) {
    StringBuilder row = new StringBuilder();
    row.append(String.format(Locale.ROOT, "%6d  ", line.number()));
    row.append(PasswordMask.mask(line.text()));
    int column = 8 + width;
    for (ExplanationSource source : line.sources()) {
      if (row.isEmpty() && above.contains(source)) {
        continue;
      }
      row.append(" ".repeat(Math.max(0, column - row.length()))).append("  ");
      row.append(source.place().file()).append(':').append(source.place().line());
      row.append(':').append(source.place().column()).append(' ');
      row.append(source.kind()).append(' ').append(source.name());
      text.append(row).append('\n');
      row.setLength(0);
    }
    if (!row.isEmpty()) {
      text.append(row.toString().stripTrailing()).append('\n');
    }
  }
}
