// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

/**
 * What of a text may reach a terminal or a page. Policies and file names come from others: an
 * escape sequence in them could move the cursor or rename the window, and marks of writing
 * direction could show a text in another order than it has. Everything that is not plainly visible
 * becomes a middle dot.
 */
public final class Printable {

  private static final int DOT = '·';

  private Printable() {}

  /** Returns a text that is safe to print on one line; tabs become dots as well. */
  public static String of(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    int length = text.length();
    for (int at = 0; at < length; ) {
      int codePoint = text.codePointAt(at);
      safe.appendCodePoint(shown(codePoint));
      at += Character.charCount(codePoint);
    }
    return safe.toString();
  }

  /** Returns the character itself if it is plainly visible or a blank, else a dot. */
  static int shown(int codePoint) {
    if (codePoint >= ' ' && codePoint < 0x7f) {
      return codePoint;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK ->
          DOT;
      default -> codePoint;
    };
  }

  /** Returns how many columns of a terminal a character takes as it is shown: 1 or 2. */
  public static int width(int codePoint) {
    if (codePoint < 0x1100 || shown(codePoint) == DOT) {
      return 1;
    }
    boolean wide =
        codePoint <= 0x115f
            || (codePoint >= 0x2e80 && codePoint <= 0xa4cf)
            || (codePoint >= 0xac00 && codePoint <= 0xd7a3)
            || (codePoint >= 0xf900 && codePoint <= 0xfaff)
            || (codePoint >= 0xfe30 && codePoint <= 0xfe6f)
            || (codePoint >= 0xff00 && codePoint <= 0xff60)
            || (codePoint >= 0xffe0 && codePoint <= 0xffe6)
            || (codePoint >= 0x1f300 && codePoint <= 0x1faff)
            || (codePoint >= 0x20000 && codePoint <= 0x3fffd);
    return wide ? 2 : 1;
  }
}
