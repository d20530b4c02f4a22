// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.Release;

/** The small notations of the cells of the catalogue's tables that several columns share. */
final class Notation {
  private static final String UNKNOWN = "?";

  private Notation() {}

  /** The parts between separators, without the blanks around them; none for an empty text. */
  static List<String> list(String text, char separator) {
    List<String> parts = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf(separator, from);
      int to = end < 0 ? text.length() : end;
      parts.add(text.substring(from, to).strip());
      from = to + 1;
    }
    return List.copyOf(parts);
  }

  /** Takes the evidence off a cell such as {@code Off@observed}; without a mark it is the row's. */
  static Fact<String> fact(String cell, Evidence row) {
    int mark = cell.lastIndexOf('@');
    return mark < 0
        ? new Fact<>(cell, row)
        : new Fact<>(cell.substring(0, mark), Evidence.of(cell.substring(mark + 1)));
  }

  /**
   * When z/OS got something.
   *
   * @param absentUntil a release; {@code ?} or nothing if none is known to lack it
   * @param since a release, with a mark if it is less than certain
   */
  static Introduction introduction(String absentUntil, String since) {
    Fact<String> first = fact(since, Evidence.IBM);
    Optional<Release> absent =
        absentUntil.isEmpty() || absentUntil.equals(UNKNOWN)
            ? Optional.empty()
            : Optional.of(Release.of(absentUntil));
    return new Introduction(absent, Release.of(first.value()), first.evidence());
  }

  /**
   * Where the two dots of a range are.
   *
   * @throws IllegalArgumentException if there are none: the table is wrong
   */
  static int dots(String range) {
    int dots = range.indexOf("..");
    if (dots < 0) {
      throw new IllegalArgumentException("no range: " + range);
    }
    return dots;
  }
}
