// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.edit;

import org.attls.pagent.source.Span;

/** Where the lines of a text begin and end. */
public final class TextLines {
  private TextLines() {}

  /** The beginning of the line with an offset. */
  public static int start(String text, int offset) {
    int at = offset;
    while (at > 0 && !isLineEnd(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The end of the line with an offset, before what ends it. */
  static int end(String text, int offset) {
    int at = offset;
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The beginning of the next line. */
  static int next(String text, int lineEnd) {
    if (lineEnd == text.length()) {
      return lineEnd;
    }
    return lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
  }

  /** What ends the lines of a text: what ends its first one, or a line feed. */
  public static String lineEnd(String text) {
    int end = end(text, 0);
    return end == text.length() ? "\n" : text.substring(end, next(text, end));
  }

  /** The lines that a stretch touches, whole and with their ends. */
  static Span whole(String text, Span span) {
    return new Span(start(text, span.start()), next(text, end(text, span.end())));
  }

  /** Whether there are only blanks between two offsets. */
  static boolean isBlank(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) > ' ') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}
