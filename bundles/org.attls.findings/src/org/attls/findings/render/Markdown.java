// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

/** Builds a page of reference in Markdown; texts are escaped unless it says otherwise. */
public final class Markdown {
  private static final String SPECIAL = "\\`*_{}[]<>#|~&";

  private final StringBuilder page = new StringBuilder(128 * 1024);

  /** A heading of a level from 1 on. */
  public void heading(int level, String text) {
    page.append("#".repeat(level)).append(' ').append(escaped(text)).append("\n\n");
  }

  /** A paragraph. */
  public void paragraph(String text) {
    page.append(escaped(text)).append("\n\n");
  }

  /** A line as it is. */
  public void line(String text) {
    page.append(text).append('\n');
  }

  /** Begins a table with the heads of its columns. */
  public void table(String... columns) {
    row(columns);
    page.append('|').append("---|".repeat(columns.length)).append('\n');
  }

  /** A row of a table, cell by cell. */
  public void row(String... cells) {
    page.append('|');
    for (String cell : cells) {
      page.append(' ').append(escaped(cell)).append(" |");
    }
    page.append('\n');
  }

  /** Ends a table. */
  public void endTable() {
    page.append('\n');
  }

  /** The text, with a backslash before each character that Markdown would take for markup. */
  public static String escaped(String text) {
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
