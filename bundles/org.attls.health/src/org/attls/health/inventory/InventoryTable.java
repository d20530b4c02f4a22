// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.NearestName;
import org.attls.findings.Place;

/** Reads the lines of an inventory file. A faulty line is complained of and left out. */
final class InventoryTable {
  private static final char COMMENT = '#';

  private final InventoryKind kind;
  private final String file;
  private final Lines lines;
  private final List<Finding> faults;

  InventoryTable(InventoryKind kind, String file, String text, List<Finding> faults) {
    this.kind = kind;
    this.file = file;
    this.lines = Lines.of(text);
    this.faults = faults;
  }

  /**
   * The values of all sound lines.
   *
   * @param reader makes values of a line; none if the line is sound but of no concern
   */
  <T> List<T> read(Function<InventoryLine, List<T>> reader) {
    List<T> values = new ArrayList<>();
    List<String> columns = null;
    char separator = ',';
    for (int number = 1; number <= lines.count(); number++) {
      String text = lines.text(number).toString();
      if (text.isBlank() || text.charAt(0) == COMMENT) {
        continue;
      }
      if (columns == null) {
        separator = separator(text);
      }
      CsvLine line = CsvLine.read(file, number, text, separator, faults);
      if (columns == null) {
        columns = columns(line);
        if (isLacking(columns, line.place())) {
          return List.of();
        }
      } else if (!line.fields().isEmpty()) {
        line(line, columns).ifPresent(sound -> values.addAll(values(sound, reader)));
      }
    }
    return List.copyOf(values);
  }

  /** Spreadsheets of some countries write semicolons. */
  private static char separator(String header) {
    return header.indexOf(',') < 0 && header.indexOf(';') >= 0 ? ';' : ',';
  }

  private <T> List<T> values(InventoryLine line, Function<InventoryLine, List<T>> reader) {
    List<T> values = reader.apply(line);
    faults.addAll(line.faults());
    return line.faults().isEmpty() ? values : List.of();
  }

  private List<String> columns(CsvLine header) {
    List<String> columns = new ArrayList<>();
    for (Field field : header.fields()) {
      String name = field.text().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
      columns.add(name);
      if (!kind.has(name)) {
        Optional<String> nearest = NearestName.in(kind.columns(), name);
        faults.add(
            Finding.of(
                FindingCode.INVENTORY_COLUMN_UNKNOWN,
                field.place(),
                nearest.stream().toList(),
                field.text().isEmpty() ? "without a name" : field.text(),
                String.join(", ", kind.columns()),
                Suggestion.of(nearest)));
      }
    }
    return columns;
  }

  private boolean isLacking(List<String> columns, Place header) {
    List<String> missing =
        kind.needed().stream().filter(needed -> !columns.contains(needed)).toList();
    for (String each : missing) {
      faults.add(Finding.at(FindingCode.INVENTORY_COLUMN_MISSING, header, each));
    }
    return !missing.isEmpty();
  }

  private Optional<InventoryLine> line(CsvLine line, List<String> columns) {
    if (line.fields().size() > columns.size()) {
      faults.add(
          Finding.at(
              FindingCode.INVENTORY_LINE_TOO_LONG,
              line.place(),
              line.fields().size(),
              columns.size()));
      return Optional.empty();
    }
    Map<String, Field> fields = new HashMap<>();
    for (int i = 0; i < line.fields().size(); i++) {
      fields.putIfAbsent(columns.get(i), line.fields().get(i));
    }
    return Optional.of(new InventoryLine(line.place(), fields));
  }
}
