// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

/**
 * A message with placeholders {@code {0}} to {@code {9}}, filled by plain replacement: no locale,
 * no quoting rules, and braces in the values or elsewhere in the text stand for themselves.
 */
final class Template {

  /** Values longer than this, in UTF-16 units, are cut: a message must stay readable. */
  static final int LONGEST_VALUE = 200;

  private final String text;
  private final int placeholders;

  Template(String text) {
    this.text = text;
    int count = 0;
    for (int at = 0; at < text.length(); at++) {
      int index = placeholderAt(at);
      count = Math.max(count, index + 1);
    }
    this.placeholders = count;
  }

  int placeholders() {
    return placeholders;
  }

  String fill(Object... values) {
    if (values.length != placeholders) {
      throw new IllegalArgumentException(
          "'" + text + "' takes " + placeholders + " values, not " + values.length);
    }
    StringBuilder filled = new StringBuilder(text.length() + 32);
    for (int at = 0; at < text.length(); at++) {
      int index = placeholderAt(at);
      if (index < 0) {
        filled.append(text.charAt(at));
      } else {
        filled.append(clipped(String.valueOf(values[index])));
        at += 2;
      }
    }
    return filled.toString();
  }

  /** The number of the placeholder that starts at an index, or -1. */
  private int placeholderAt(int at) {
    if (text.charAt(at) != '{' || at + 2 >= text.length() || text.charAt(at + 2) != '}') {
      return -1;
    }
    char digit = text.charAt(at + 1);
    return digit >= '0' && digit <= '9' ? digit - '0' : -1;
  }

  private static String clipped(String value) {
    if (value.length() <= LONGEST_VALUE) {
      return value;
    }
    int end = Character.isHighSurrogate(value.charAt(LONGEST_VALUE - 2)) ? 2 : 1;
    return value.substring(0, LONGEST_VALUE - end) + "…";
  }

  @Override
  public String toString() {
    return text;
  }
}
