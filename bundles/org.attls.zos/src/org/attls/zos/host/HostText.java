// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.host;

/** Texts as a data set with records gives them back. */
public final class HostText {
  private HostText() {}

  /**
   * A text without what records lose: blanks at the ends of lines, and whether the last line has an
   * end. Lines end with {@code \n}.
   */
  public static String normal(String text) {
    StringBuilder normal = new StringBuilder(text.length() + 1);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      int last = end < 0 ? text.length() : end;
      while (last > start && (text.charAt(last - 1) == ' ' || text.charAt(last - 1) == '\r')) {
        last--;
      }
      normal.append(text, start, last).append('\n');
      start = next;
    }
    return normal.toString();
  }

  /** Whether two texts are the same after {@link #normal}. */
  public static boolean same(String one, String other) {
    return normal(one).equals(normal(other));
  }
}
