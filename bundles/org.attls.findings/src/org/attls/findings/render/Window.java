// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

/**
 * The part of a line that an excerpt shows: all of it, or as much around the place as fits.
 *
 * @param from the index of the first character shown
 * @param to the index after the last character shown
 * @param clipped whether anything is left out
 */
record Window(int from, int to, boolean clipped) {

  /** A tab may take up to this many columns. */
  private static final int TAB = 8;

  /**
   * Chooses the part of a line.
   *
   * @param line the line
   * @param at the index that must be in it, or the length of the line
   * @param columns the number of columns of the terminal that there are
   */
  static Window of(CharSequence line, int at, int columns) {
    if (right(line, 0, columns, TAB) == line.length()) {
      return new Window(0, line.length(), false);
    }
    // Where something is left out, an ellipsis takes a column, and a tab is shown as one blank.
    int room = columns - 2;
    int from = left(line, at, room / 3);
    int to = right(line, from, room, 1);
    if (to == line.length()) {
      from = left(line, to, room);
    }
    return new Window(from, to, true);
  }

  /** The index up to which text from an index fits. */
  private static int right(CharSequence line, int from, int columns, int tab) {
    int used = 0;
    int at = from;
    while (at < line.length()) {
      int codePoint = Character.codePointAt(line, at);
      used += codePoint == '\t' ? tab : Printable.width(codePoint);
      if (used > columns) {
        break;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  /** The index from which text up to an index fits. */
  private static int left(CharSequence line, int to, int columns) {
    int used = 0;
    int at = to;
    while (at > 0) {
      int codePoint = Character.codePointBefore(line, at);
      used += Printable.width(codePoint);
      if (used > columns) {
        break;
      }
      at -= Character.charCount(codePoint);
    }
    return at;
  }
}
