// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Optional;
import org.attls.pagent.text.PasswordMask;

/** Keeps passwords out of everything that an import writes. */
final class Passwords {
  /** What to do about a password. */
  static final String ADVICE =
      "a password; prefer a key database with a stash file, or write the line again where it is"
          + " needed";

  /** What stands in place of one. */
  static final String MASK = "********";

  private Passwords() {}

  /** The text of a line, with what stands behind the keyword of a password masked. */
  static String masked(String text) {
    return end(text).map(end -> text.substring(0, end) + ' ' + MASK).orElse(text);
  }

  /**
   * The text of a part of a line, without blanks around it.
   *
   * @param before what stands before it on the line: behind the keyword of a password nothing is
   *     shown, not even what reads as a comment
   */
  static String masked(String before, String text) {
    return end(before + " x").filter(end -> end <= before.length()).isPresent()
        ? MASK
        : masked(text);
  }

  /** Where the first keyword of a password ends, if something stands behind it. */
  private static Optional<Integer> end(String text) {
    for (int at = 0; at < text.length(); ) {
      int end = at;
      while (end < text.length() && isLetter(text.charAt(end))) {
        end++;
      }
      if (PasswordMask.isKeyword(text.substring(at, end)) && !text.substring(end).isBlank()) {
        return Optional.of(end);
      }
      at = end + 1;
    }
    return Optional.empty();
  }

  private static boolean isLetter(char c) {
    return c == '_' || Character.isLetterOrDigit(c);
  }
}
