// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.page;

/** Builds a page of Markdown; what goes through {@link #row} is escaped. */
final class Markdown {
  private static final String SPECIAL = "\\`*_{}[]<>#|~&";

  private final StringBuilder page = new StringBuilder(128 * 1024);

  void heading(int level, String text) {
    page.append("#".repeat(level)).append(' ').append(escaped(text)).append("\n\n");
  }

  void paragraph(String text) {
    page.append(escaped(text)).append("\n\n");
  }

  /** A line as it is. */
  void line(String text) {
    page.append(text).append('\n');
  }

  /** Begins a table with the heads of its columns. */
  void table(String... columns) {
    row(columns);
    page.append('|').append("---|".repeat(columns.length)).append('\n');
  }

  void row(String... cells) {
    page.append('|');
    for (String cell : cells) {
      page.append(' ').append(escaped(cell)).append(" |");
    }
    page.append('\n');
  }

  void endTable() {
    page.append('\n');
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (SPECIAL.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  /** The page, with one line feed at its end. */
  @Override
  public String toString() {
    return page.toString().stripTrailing() + "\n";
  }
}
