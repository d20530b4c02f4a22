// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

/**
 * Finds the words of a line. Every character up to the blank is one: tabs and control characters.
 */
final class Scan {
  private Scan() {}

  static boolean isBlank(char c) {
    return c <= ' ';
  }

  static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  static int skipBlanks(String text, int from, int end) {
    int at = from;
    while (at < end && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int wordEnd(String text, int from, int end) {
    int at = from;
    while (at < end && !isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  static int lineEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The beginning of the line behind an end of line. */
  static int nextLine(String text, int lineEnd) {
    if (lineEnd >= text.length()) {
      return text.length() + 1;
    }
    boolean pair =
        text.charAt(lineEnd) == '\r'
            && lineEnd + 1 < text.length()
            && text.charAt(lineEnd + 1) == '\n';
    return lineEnd + (pair ? 2 : 1);
  }

  /** How many characters stand before an offset on its line. */
  static int column(String text, int offset) {
    int start = offset;
    while (start > 0 && !isLineEnd(text.charAt(start - 1))) {
      start--;
    }
    return offset - start;
  }
}
