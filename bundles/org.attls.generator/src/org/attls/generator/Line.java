// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import java.util.Objects;

/**
 * A line of a statement.
 *
 * @param keyword the keyword of the parameter
 * @param content what stands after it
 * @param sources what in the text made it, the most specific first; they do not count for equality
 */
record Line(String keyword, Content content, List<Source> sources) {

  /** What stands after a keyword. */
  sealed interface Content {
    /** A value. */
    record Text(String text) implements Content {}

    /** The name of another statement. */
    record Name(Draft target) implements Content {}

    /** A statement in place of a value, with its lines. */
    record Block(List<Line> lines) implements Content {
      /** Copies the lines, so that it cannot change. */
      public Block {
        lines = List.copyOf(lines);
      }
    }
  }

  /** Copies the sources, so that the line cannot change. */
  Line {
    Objects.requireNonNull(keyword, "keyword");
    sources = List.copyOf(sources);
  }

  static Line of(String keyword, String text, List<Source> sources) {
    return new Line(keyword, new Content.Text(text), sources);
  }

  /** A line that names a statement, made by what made the statement. */
  static Line of(String keyword, Draft target) {
    return of(keyword, target, target.sources());
  }

  static Line of(String keyword, Draft target, List<Source> sources) {
    return new Line(keyword, new Content.Name(target), sources);
  }

  static Line of(String keyword, List<Line> lines, List<Source> sources) {
    return new Line(keyword, new Content.Block(lines), sources);
  }

  /** The value; only for lines that have one. */
  String text() {
    return ((Content.Text) content).text();
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Line line
            && keyword.equals(line.keyword)
            && content.equals(line.content);
  }

  @Override
  public int hashCode() {
    return 31 * keyword.hashCode() + content.hashCode();
  }
}
