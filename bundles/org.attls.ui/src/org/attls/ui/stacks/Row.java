// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A row of an answer.
 *
 * @param text what it is about
 * @param value what is to be said of it
 * @param where where that is written; empty if it is nowhere
 * @param tone how good or bad it is
 * @param rows the rows below it
 */
public record Row(String text, String value, Optional<Where> where, Tone tone, List<Row> rows) {
  /** Copies the rows, so that the row cannot change. */
  public Row {
    rows = List.copyOf(rows);
  }

  /** A heading with rows below it. */
  public static Row heading(String text, List<Row> rows) {
    return new Row(text, "", Optional.empty(), Tone.PLAIN, rows);
  }

  /** A row without others below it. */
  public static Row of(String text, String value, Optional<Where> where) {
    return new Row(text, value, where, Tone.PLAIN, List.of());
  }

  /** The same with a tone. */
  public Row with(Tone other) {
    return new Row(text, value, where, other, rows);
  }

  /** The same with other rows below it. */
  public Row with(List<Row> below) {
    return new Row(text, value, where, tone, below);
  }

  /** Whether a text is in it, whatever the case. */
  boolean has(String part) {
    String all = text + '\n' + value + '\n' + where.map(Where::label).orElse("");
    return all.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  /** The row with those below it that have a text; empty if neither it nor they do. */
  Optional<Row> filtered(String part) {
    if (has(part)) {
      return Optional.of(this);
    }
    List<Row> kept = rows.stream().flatMap(row -> row.filtered(part).stream()).toList();
    return kept.isEmpty() ? Optional.empty() : Optional.of(with(kept));
  }
}
