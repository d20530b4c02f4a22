// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import java.util.Objects;

/**
 * A stretch of a text file. Lines and columns count from 1, columns count UTF-16 units, and the end
 * is the first place after the stretch: an empty stretch ends where it starts.
 *
 * @param file the file, as the user named it
 * @param line the line of the first character
 * @param column the column of the first character
 * @param endLine the line of the first character after the stretch
 * @param endColumn the column of the first character after the stretch
 */
public record Place(String file, int line, int column, int endLine, int endColumn) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if a number is less than 1 or the end is before the start
   */
  public Place {
    Objects.requireNonNull(file, "file");
    boolean ordered = endLine > line || (endLine == line && endColumn >= column);
    if (line < 1 || column < 1 || endColumn < 1 || !ordered) {
      throw new IllegalArgumentException(
          "not a place: " + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  /**
   * Returns the place of a stretch of a text. For many places in one text, {@link Lines#place} is
   * faster.
   *
   * @param file the file, as the user named it
   * @param text the whole text of the file
   * @param offset the index of the first character; outside the text it means the nearest end
   * @param length the number of UTF-16 units; what reaches beyond the text is cut off
   * @return the place
   */
  public static Place of(String file, CharSequence text, int offset, int length) {
    return Lines.of(text).place(file, offset, length);
  }

  /**
   * Returns the place of a finding about a file as a whole: the empty stretch at its start.
   *
   * @param file the file, as the user named it
   * @return the place
   */
  public static Place start(String file) {
    return new Place(file, 1, 1, 1, 1);
  }
}
