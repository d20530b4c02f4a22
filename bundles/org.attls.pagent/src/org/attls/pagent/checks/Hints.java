// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says what to do about a keyword that nobody knows. Each hint has a blank before it. */
final class Hints {
  /** What begins a comment elsewhere: in assembler, C, JCL and configuration files. */
  private static final List<String> SIGNS_OF_COMMENTS = List.of("*", "//", "/*", ";");

  private Hints() {}

  /** Whether a line with such a keyword was meant as a comment. */
  static boolean isComment(String keyword) {
    return SIGNS_OF_COMMENTS.stream().anyMatch(keyword::startsWith);
  }

  /** What was meant, or what else to do. */
  static String of(String keyword, Optional<String> nearest) {
    String signs = ofSigns(keyword);
    if (!signs.isEmpty()) {
      return signs;
    }
    return nearest.isPresent()
        ? Suggestions.question(nearest)
        : " Correct the keyword, or remove the line.";
  }

  /** A hint about signs that do not belong in a keyword; mostly empty. */
  static String ofSigns(String keyword) {
    if (isComment(keyword)) {
      return " Comments begin with #.";
    }
    int blank = foreignBlank(keyword);
    return blank < 0
        ? ""
        : String.format(
            Locale.ROOT,
            " It has the character U+%04X, which only looks like a blank; write a blank.",
            (int) keyword.charAt(blank));
  }

  /** What to write in place of a keyword; mostly one word or nothing. */
  static String[] data(String keyword, Optional<String> nearest) {
    if (isComment(keyword)) {
      return new String[0];
    }
    if (foreignBlank(keyword) < 0) {
      return Suggestions.data(nearest);
    }
    StringBuilder plain = new StringBuilder(keyword);
    for (int i = 0; i < plain.length(); i++) {
      if (isForeignBlank(plain.charAt(i))) {
        plain.setCharAt(i, ' ');
      }
    }
    return new String[] {plain.toString().strip()};
  }

  /** The word before a character that only looks like a blank. */
  static Optional<String> beforeBlank(String keyword) {
    int blank = foreignBlank(keyword);
    return blank <= 0 ? Optional.empty() : Optional.of(keyword.substring(0, blank));
  }

  private static int foreignBlank(String keyword) {
    for (int i = 0; i < keyword.length(); i++) {
      if (isForeignBlank(keyword.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  /** Such as the no-break space, which word processors and web pages leave behind. */
  private static boolean isForeignBlank(char c) {
    return c > ' ' && Character.isSpaceChar(c);
  }
}
