// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

/**
 * A stretch of a text.
 *
 * @param start the offset of its first character, from 0
 * @param end the offset behind its last character
 */
public record Span(int start, int end) {
  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if the end is before the start
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The number of characters. */
  public int length() {
    return end - start;
  }

  /** Whether there is no character. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether an offset is in it, or right behind it, where a cursor still touches it. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /** The characters of a text. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }
}
