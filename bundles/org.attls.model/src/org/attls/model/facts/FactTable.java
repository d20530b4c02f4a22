// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Reads tables of facts: CSV files with a header row that lie beside the class that uses them. */
public final class FactTable {
  private FactTable() {}

  /**
   * Reads every row of a table.
   *
   * @param owner the class beside which the table lies
   * @param name the file name of the table, for example {@code releases.csv}
   * @param row makes a value of one row; columns are asked for by name
   * @throws IllegalStateException if the table is missing: the installation is damaged
   */
  public static <T> List<T> read(Class<?> owner, String name, Function<NamedCsvRecord, T> row) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("table of facts is missing: " + name);
      }
      try (CsvReader<NamedCsvRecord> reader =
          CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return reader.stream().map(row).toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
