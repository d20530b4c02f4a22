// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.FactTable;

/**
 * The labels of reports that are no parameters of the policy, from {@code labels.csv}. Labels are
 * found in any case.
 */
public final class ReportLabels {
  /**
   * A row of the table.
   *
   * @param report the command, {@code pasearch} or {@code netstat}
   * @param label the label as reports spell it
   * @param second the label that stands on the same line; may be empty
   * @param evidence how well it is known that the report has it
   */
  public record Row(String report, String label, String second, Evidence evidence) {}

  private static final List<Row> ROWS =
      FactTable.read(
          ReportLabels.class,
          "labels.csv",
          row ->
              new Row(
                  row.getField("report"),
                  row.getField("label"),
                  row.getField("second"),
                  Evidence.of(row.getField("evidence"))));

  private static final Map<String, String> SECOND = new HashMap<>();
  private static final Map<String, Set<String>> KNOWN = new HashMap<>();

  static {
    for (Row row : ROWS) {
      KNOWN.computeIfAbsent(row.report, unused -> new HashSet<>()).add(fold(row.label));
      if (!row.second.isEmpty()) {
        SECOND.put(fold(row.label), row.second);
      }
    }
  }

  private ReportLabels() {}

  private static String fold(String label) {
    return label.toLowerCase(Locale.ROOT);
  }

  /** Every row. */
  public static List<Row> all() {
    return ROWS;
  }

  /** The label that may stand on the same line behind another one. */
  static Optional<String> second(String label) {
    return Optional.ofNullable(SECOND.get(fold(label)));
  }

  /** Whether a report has a label. */
  static boolean isKnown(String report, String label) {
    return KNOWN.getOrDefault(report, Set.of()).contains(fold(label));
  }
}
