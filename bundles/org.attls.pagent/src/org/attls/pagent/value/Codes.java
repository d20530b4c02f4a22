// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.attls.findings.FindingCode;

/** Strings of codes of equal length without anything between. */
final class Codes {
  private Codes() {}

  /** Whether a text consists of hexadecimal digits, of the first sixteen only. */
  static boolean isHexadecimal(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 'f' || Character.digit(c, 16) < 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Cuts a string into codes in upper case; what is left over at the end is dropped. */
  static List<String> cut(String text, int length) {
    List<String> codes = new ArrayList<>(text.length() / length);
    for (int i = 0; i + length <= text.length(); i += length) {
      codes.add(text.substring(i, i + length).toUpperCase(Locale.ROOT));
    }
    return codes;
  }

  /** Complains if the last code lacks digits. */
  static void checkLength(String text, int length, Faults faults) {
    int over = text.length() % length;
    if (over != 0) {
      faults.part(
          FindingCode.CODES_INCOMPLETE,
          Faults.severity(faults.ofKind()),
          text.length() - over,
          text.length(),
          List.of(),
          faults.keyword(),
          length,
          text,
          text.length());
    }
  }

  /**
   * Complains of commas in a list.
   *
   * @return whether there are any
   */
  static boolean separated(String text, Faults faults) {
    if (text.indexOf(',') < 0 && text.indexOf(';') < 0) {
      return false;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > ' ' && c != ',' && c != ';') {
        plain.append(c);
      }
    }
    String codes = plain.toString();
    boolean isCodes = isHexadecimal(codes);
    faults.whole(
        FindingCode.CODES_SEPARATED,
        faults.ofKind(),
        isCodes ? List.of(codes) : List.of(),
        faults.keyword(),
        isCodes ? codes : "one constant on each line");
    return true;
  }

  /** The value of a list, or nothing if nothing in it could be read. */
  static <T> Optional<T> unlessEmpty(List<String> codes, Function<List<String>, T> value) {
    return codes.isEmpty() ? Optional.empty() : Optional.of(value.apply(List.copyOf(codes)));
  }
}
