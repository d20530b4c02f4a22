// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.model.facts.Evidence;

/** The tables of the syntax reference, a Markdown file that lies beside the repository. */
final class Reference {
  private static final Pattern MARK =
      Pattern.compile("\\((observed|secondary|from knowledge|unconfirmed)[^)]*\\)");

  private final Map<Integer, List<List<Map<String, String>>>> tables = new LinkedHashMap<>();

  private Reference() {}

  static Path file() {
    return Path.of(System.getProperty("attls.root"), "../shared/reference/attls-policy-syntax.md");
  }

  static Reference read() throws IOException {
    Reference reference = new Reference();
    int section = 0;
    List<String> header = null;
    for (String line : Files.readAllLines(file())) {
      if (line.startsWith("## ")) {
        Matcher number = Pattern.compile("## (\\d+)\\..*").matcher(line);
        section = number.matches() ? Integer.parseInt(number.group(1)) : 0;
      }
      if (!line.startsWith("|")) {
        header = null;
      } else if (header == null) {
        header = cells(line);
        reference.tables.computeIfAbsent(section, key -> new ArrayList<>()).add(new ArrayList<>());
      } else if (!line.startsWith("| ---")) {
        reference.tables.get(section).getLast().add(row(header, cells(line)));
      }
    }
    return reference;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|", -1)) {
      cells.add(cell.strip());
    }
    return cells;
  }

  private static Map<String, String> row(List<String> header, List<String> cells) {
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i).toLowerCase(Locale.ROOT);
      row.put(column.equals("values") ? "value" : column, cells.get(i));
    }
    return row;
  }

  /** The rows of a table of a section, cells by the names of their columns. */
  List<Map<String, String>> table(int section, int index) {
    return tables.get(section).get(index);
  }

  /** The weakest mark of evidence in a cell; a cell without one was read in an IBM source. */
  static Evidence mark(String cell) {
    Evidence weakest = Evidence.IBM;
    for (Matcher mark = MARK.matcher(cell); mark.find(); ) {
      weakest = weaker(weakest, Evidence.of(mark.group(1).replace("from ", "")));
    }
    return weakest;
  }

  static Evidence weaker(Evidence one, Evidence other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  /** A cell without its marks of evidence and its emphasis. */
  static String plain(String cell) {
    return MARK.matcher(cell).replaceAll("").replace("*", "").strip();
  }

  /** The keywords that a first cell stands for: several, {@code ...Ref}, {@code X with Y and Z}. */
  static List<String> keywords(String cell) {
    List<String> keywords = new ArrayList<>();
    for (String part : cell.split(", | / ")) {
      String[] with = part.split(" with ");
      String[] both = part.split(" and ");
      if (both.length > 1 && !part.contains(" with ")) {
        keywords.addAll(List.of(both));
      } else if (part.equals("Ref") || part.equals("...Ref")) {
        keywords.add(keywords.getLast() + "Ref");
      } else if (with.length == 1) {
        keywords.add(part);
      } else {
        for (String base : bases(with[0])) {
          keywords.add(base);
          for (String more : with[1].split(" and ")) {
            keywords.add(more.startsWith(base) ? more : base + more);
          }
        }
      }
    }
    return keywords;
  }

  private static List<String> bases(String text) {
    return text.startsWith("Client/Server")
        ? List.of("Client" + text.substring(13), text.substring(7))
        : List.of(text);
  }
}
