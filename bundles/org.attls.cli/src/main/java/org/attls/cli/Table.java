// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of cells below each other, indented; a very wide cell does not widen its column. */
final class Table {
  private static final int WIDEST = 44;

  private final List<List<String>> rows = new ArrayList<>();

  /** Adds a row; the last cell may be of any width. */
  void add(String... cells) {
    rows.add(List.of(cells));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      int column = 2;
      for (int i = 0; i < row.size(); i++) {
        line.append(" ".repeat(Math.max(0, column - line.length()))).append(row.get(i));
        line.append("  ");
        column += width(i) + 2;
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> row.get(column).length())
        .filter(length -> length <= WIDEST)
        .max()
        .orElse(0);
  }
}
