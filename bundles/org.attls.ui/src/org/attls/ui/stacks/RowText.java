// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.stacks;

import java.util.List;

/** Rows as plain text, for mails and tickets. */
public final class RowText {
  private static final String INDENT = "  ";

  private RowText() {}

  /** Rows and those below them, indented by two blanks a level. */
  public static String of(List<Row> rows) {
    StringBuilder text = new StringBuilder();
    add(text, rows, "");
    return text.toString();
  }

  private static void add(StringBuilder text, List<Row> rows, String indent) {
    for (Row row : rows) {
      text.append(indent).append(row.text());
      if (!row.value().isEmpty()) {
        text.append('\n').append(indent).append(INDENT).append(INDENT).append(row.value());
      }
      row.where().ifPresent(where -> text.append(" [").append(where.label()).append(']'));
      text.append('\n');
      add(text, row.rows(), indent + INDENT);
    }
  }
}
