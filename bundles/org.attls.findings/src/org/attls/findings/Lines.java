// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import java.util.Arrays;

/**
 * The lines of a text, found once and then looked up in logarithmic time. A line ends with a line
 * feed, a carriage return and line feed, or a carriage return alone; the text after the last line
 * end is a line too, even when it is empty.
 */
public final class Lines {

  private final CharSequence text;
  private final int[] starts;

  private Lines(CharSequence text, int[] starts) {
    this.text = text;
    this.starts = starts;
  }

  /**
   * Finds the lines of a text.
   *
   * @param text the whole text of a file; it must not change afterwards
   * @return its lines
   */
  public static Lines of(CharSequence text) {
    // Looking for a character is much faster than looking at each; most files have no return.
    String whole = text.toString();
    int[] starts = new int[64];
    int count = 1;
    int feed = whole.indexOf('\n');
    int back = whole.indexOf('\r');
    while (feed >= 0 || back >= 0) {
      int end = feed < 0 || (back >= 0 && back < feed) ? back : feed;
      if (end == back && feed == back + 1) {
        end = feed;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
      feed = feed > end || feed < 0 ? feed : whole.indexOf('\n', end + 1);
      back = back > end || back < 0 ? back : whole.indexOf('\r', end + 1);
    }
    return new Lines(whole, Arrays.copyOf(starts, count));
  }

  /**
   * Returns the number of lines.
   *
   * @return at least 1
   */
  public int count() {
    return starts.length;
  }

  /**
   * Returns a line without its line end.
   *
   * @param line the number of the line, from 1
   * @return its text
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public CharSequence text(int line) {
    int from = starts[line - 1];
    int to = line == starts.length ? text.length() : starts[line];
    while (to > from && isLineEnd(text.charAt(to - 1))) {
      to--;
    }
    return text.subSequence(from, to);
  }

  /**
   * Returns the place of a stretch of this text.
   *
   * @param file the file, as the user named it
   * @param offset the index of the first character; outside the text it means the nearest end
   * @param length the number of UTF-16 units; what reaches beyond the text is cut off
   * @return the place
   */
  public Place place(String file, int offset, int length) {
    int from = Math.clamp(offset, 0, text.length());
    int to = (int) Math.clamp((long) from + length, from, text.length());
    int line = lineAt(from);
    int endLine = lineAt(to);
    return new Place(
        file, line, from - starts[line - 1] + 1, endLine, to - starts[endLine - 1] + 1);
  }

  /**
   * Returns where a line and column are.
   *
   * @param line the number of the line, from 1
   * @param column the column, from 1
   * @return the index in the text; the nearest one that there is
   */
  public int offset(int line, int column) {
    int start = starts[Math.clamp(line, 1, starts.length) - 1];
    return Math.clamp(start + column - 1L, 0, text.length());
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
