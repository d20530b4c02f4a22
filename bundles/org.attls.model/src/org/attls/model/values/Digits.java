// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

/** Reads plain numbers: decimal digits of the first ten, no sign, whatever the locale. */
final class Digits {
  private Digits() {}

  /** The number, or -1 if the text is none or has more digits than allowed (at most 9). */
  static int value(String text, int maxDigits) {
    if (text.isEmpty() || text.length() > maxDigits) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }
}
