// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.Locale;

/** Makes bytes from a stranger fit to print. */
final class Printed {
  private static final int MOST = 60;
  private static final char FIRST_PRINTABLE = ' ';
  private static final char LAST_PRINTABLE = '~';

  private Printed() {}

  /** The first line of some text, or the first bytes in hexadecimal digits. */
  static String of(byte[] bytes, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < Math.min(length, MOST); i++) {
      char character = (char) Byte.toUnsignedInt(bytes[i]);
      if (i > 0 && (character == '\r' || character == '\n')) {
        break;
      }
      if (character < FIRST_PRINTABLE || character > LAST_PRINTABLE) {
        return hexadecimal(bytes, Math.min(length, MOST / 4));
      }
      text.append(character);
    }
    return '"' + text.toString() + '"';
  }

  private static String hexadecimal(byte[] bytes, int length) {
    StringBuilder text = new StringBuilder("the bytes");
    for (int i = 0; i < length; i++) {
      text.append(String.format(Locale.ROOT, " %02X", bytes[i]));
    }
    return text.toString();
  }
}
