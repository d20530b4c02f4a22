// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

/**
 * How far a value reaches on its line. PAGENT ignores what follows an attribute and its value, so
 * where a value ends decides what counts.
 */
public enum ValueExtent {
  /** Up to the first blank: nearly everything, since no such value may hold one. */
  FIRST_WORD,
  /**
   * One word, and what makes a range of it: a hyphen or colon with blanks around it, or a second
   * number after a blank.
   */
  PORTS,
  /**
   * One word, and what was meant as a range: a hyphen with blanks around it, or a second address.
   * Such a range is not allowed, but must not be taken for one address and a remark.
   */
  ADDRESSES,
  /**
   * All up to the comment: a label may have blanks and is written without quotes; and of a password
   * nothing may be left over that would be shown as a remark.
   */
  REST_OF_LINE;

  /**
   * Where a value ends.
   *
   * @param line a line, or a text that holds it
   * @param from where the value begins; no blank
   * @param to where the line ends, or its comment begins
   * @return the index behind the last character of the value; blanks at its end do not count
   */
  public int end(CharSequence line, int from, int to) {
    return switch (this) {
      case FIRST_WORD -> wordEnd(line, from, to);
      case PORTS, ADDRESSES -> rangeEnd(line, from, to);
      case REST_OF_LINE -> trimmedEnd(line, from, to);
    };
  }

  private int rangeEnd(CharSequence line, int from, int to) {
    int end = wordEnd(line, from, to);
    int next = skipBlanks(line, end, to);
    if (end == from || next == to || next == end) {
      return end;
    }
    boolean open = isDelimiter(line.charAt(end - 1));
    boolean delimited = open || isDelimiter(line.charAt(next));
    if (!delimited && !continues(line, from, end)) {
      return end;
    }
    int second = open || !delimited ? next : skipBlanks(line, next + 1, to);
    if (second == to) {
      return next + 1;
    }
    int secondEnd = wordEnd(line, second, to);
    // A remark may begin with a hyphen; only what can end a range makes one.
    return continues(line, second, secondEnd) ? secondEnd : end;
  }

  private boolean isDelimiter(char c) {
    return c == '-' || this == PORTS && c == ':';
  }

  /** Whether a word can be one of the two ends of a range. */
  private boolean continues(CharSequence line, int from, int to) {
    boolean separated = this == PORTS;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      boolean separator = this == ADDRESSES && (c == '.' || c == ':');
      separated |= separator;
      boolean hexadecimal = this == ADDRESSES && Character.digit(c, 16) >= 0 && c < 128;
      if (!(c >= '0' && c <= '9') && !separator && !hexadecimal) {
        return false;
      }
    }
    return separated;
  }

  private static int wordEnd(CharSequence line, int from, int to) {
    int end = from;
    while (end < to && line.charAt(end) > ' ') {
      end++;
    }
    return end;
  }

  private static int skipBlanks(CharSequence line, int from, int to) {
    int at = from;
    while (at < to && line.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  private static int trimmedEnd(CharSequence line, int from, int to) {
    int end = to;
    while (end > from && line.charAt(end - 1) <= ' ') {
      end--;
    }
    return end;
  }
}
