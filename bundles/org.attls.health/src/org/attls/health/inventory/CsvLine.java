// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.List;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;

/**
 * A line of comma-separated values. Lines are read one by one, so that a quote without a partner
 * cannot swallow the lines behind it.
 *
 * @param place the whole line
 * @param fields its values
 */
record CsvLine(Place place, List<Field> fields) {
  private static final char QUOTE = '"';

  /**
   * Reads a line that is not empty.
   *
   * @param file the file, as the user named it
   * @param number the number of the line
   * @param separator the character between values
   * @param faults takes what is wrong; the line then has no values
   */
  static CsvLine read(String file, int number, String text, char separator, List<Finding> faults) {
    Place place = new Place(file, number, 1, number, text.length() + 1);
    if (text.chars().filter(c -> c == QUOTE).count() % 2 != 0) {
      faults.add(unreadable(place, "a double quote has no partner"));
      return new CsvLine(place, List.of());
    }
    try {
      List<String> values =
          CsvReader.builder()
              .fieldSeparator(separator)
              .allowExtraCharsAfterClosingQuote(true)
              .skipEmptyLines(false)
              .ofSingleCsvRecord(text)
              .getFields();
      return new CsvLine(place, fields(place, text, values));
    } catch (CsvParseException e) {
      faults.add(unreadable(place, "a value is too long"));
      return new CsvLine(place, List.of());
    }
  }

  private static Finding unreadable(Place place, String why) {
    return Finding.at(FindingCode.INVENTORY_LINE_UNREADABLE, place, why);
  }

  private static List<Field> fields(Place line, String text, List<String> values) {
    List<Field> fields = new ArrayList<>();
    int start = 0;
    for (String value : values) {
      int end = Math.min(text.length(), start + written(text, start, value));
      int from = start;
      int to = end;
      while (from < to && isBlank(text.charAt(from))) {
        from++;
      }
      while (to > from && isBlank(text.charAt(to - 1))) {
        to--;
      }
      Place place = new Place(line.file(), line.line(), from + 1, line.line(), to + 1);
      fields.add(new Field(value.strip(), place));
      start = Math.min(text.length(), end + 1);
    }
    return List.copyOf(fields);
  }

  /** How many characters a value takes in its line, quotes included. */
  private static int written(String text, int start, String value) {
    boolean quoted = start < text.length() && text.charAt(start) == QUOTE;
    return quoted
        ? value.length() + 2 + (int) value.chars().filter(c -> c == QUOTE).count()
        : value.length();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c);
  }
}
