// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

/**
 * Sequence numbers in columns 73 to 80, which an editor puts there unless numbering is off. They
 * are noticed where nearly every line that is not blank has one.
 */
final class SequenceNumbers {
  private static final int FROM = 72;
  private static final int TO = 80;

  private SequenceNumbers() {}

  /** Whether a file has them. */
  static boolean in(String text) {
    int numbered = 0;
    int others = 0;
    for (int at = 0; at < text.length(); ) {
      int end = Scan.lineEnd(text, at);
      if (has(text, at, end)) {
        numbered++;
      } else if (Scan.skipBlanks(text, at, end) < end) {
        others++;
      }
      // Most files have none: do not look through all of them.
      if (others > 8 && others > numbered) {
        return false;
      }
      at = Scan.nextLine(text, end);
    }
    return numbered > 1 && numbered > others * 8;
  }

  /** Whether a line has one. */
  static boolean has(String text, int start, int end) {
    if (end - start != TO) {
      return false;
    }
    for (int i = start + FROM; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Where the line ends without its number. */
  static int cut(String text, int start, int end) {
    return has(text, start, end) ? start + FROM : end;
  }
}
