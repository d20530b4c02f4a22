// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attls.findings.FindingCode;
import org.attls.model.facts.FactTable;
import org.junit.jupiter.api.Test;

/** The table of health checks is complete, and the page shows it. */
class HealthTableTest {
  private static final Path PAGE = Path.of(System.getProperty("attls.root"), "docs/health.md");
  private static final String HEAD =
      "| check | what it finds | findings | runs on | needs | remark |\n"
          + "|---|---|---|---|---|---|\n";

  private record Row(
      String check, String what, List<FindingCode> codes, String where, String needs, String note) {
    String line() {
      String links =
          codes.stream()
              .map(code -> "[" + code.id() + "](findings.md#" + anchor(code) + ")")
              .collect(Collectors.joining(", "));
      String on = where.equals("both") ? "`.attls`, flat file" : "`.attls`";
      String file = needs.isEmpty() ? "" : "`" + needs + "`";
      return Stream.of(check, what, links, on, file, note)
          .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String anchor(FindingCode code) {
      return code.id().toLowerCase(Locale.ROOT) + "-" + code.shortName();
    }
  }

  private static List<Row> rows() {
    return FactTable.read(
        AllChecks.class,
        "health-checks.csv",
        row ->
            new Row(
                row.getField("check"),
                row.getField("what"),
                Stream.of(row.getField("codes").split(" ")).map(FindingCode::valueOf).toList(),
                row.getField("where"),
                row.getField("needs"),
                row.getField("note")));
  }

  @Test
  void everyCheckIsThere() {
    List<String> all = IntStream.rangeClosed(1, 38).mapToObj(i -> "H" + i).toList();
    assertEquals(all, rows().stream().map(Row::check).toList());
    rows().forEach(row -> assertFalse(row.codes().isEmpty(), row.check()));
  }

  @Test
  void everyFindingOfHealthIsInTheTable() {
    List<FindingCode> told = rows().stream().flatMap(row -> row.codes().stream()).toList();
    List<FindingCode> missing =
        Stream.of(FindingCode.values())
            .filter(code -> code.number() > 700 && code.number() < 780)
            .filter(code -> !told.contains(code))
            .toList();
    assertEquals(List.of(), missing);
  }

  @Test
  void thePageShowsTheTable() throws IOException {
    String table = HEAD + rows().stream().map(Row::line).collect(Collectors.joining());
    String page = Files.readString(PAGE);
    int start = page.indexOf(HEAD);
    int end = page.indexOf("\n\n", start) + 1;
    if (Boolean.getBoolean("attls.update")) {
      Files.writeString(PAGE, page.substring(0, start) + table + page.substring(end));
    } else {
      assertEquals(table, page.substring(start, end));
    }
  }
}
