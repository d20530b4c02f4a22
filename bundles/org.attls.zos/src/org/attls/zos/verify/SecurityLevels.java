// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.FactTable;

/** What NETSTAT writes for the version of a connection, from {@code security-levels.csv}. */
final class SecurityLevels {
  private record Row(String text, String version, Evidence evidence) {}

  private static final List<Row> ROWS =
      FactTable.read(
          SecurityLevels.class,
          "security-levels.csv",
          row ->
              new Row(
                  row.getField("text"),
                  row.getField("version"),
                  Evidence.of(row.getField("evidence"))));

  private SecurityLevels() {}

  /** The keyword of the version; empty if the text is not known. */
  static Optional<String> version(String text) {
    String plain = text.strip().replaceAll("\\s+", " ");
    return ROWS.stream()
        .filter(row -> row.text.equalsIgnoreCase(plain))
        .map(Row::version)
        .findFirst();
  }
}
