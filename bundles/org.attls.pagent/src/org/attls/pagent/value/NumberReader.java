// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.pagent.catalogue.ValueType;

/** Reads a whole number. */
final class NumberReader {
  private NumberReader() {}

  static Optional<Value> read(ValueType.Number type, String text, Faults faults) {
    boolean negative = text.charAt(0) == '-';
    long magnitude = digits(text, negative ? 1 : 0, text.length());
    if (magnitude < 0) {
      faults.whole(
          FindingCode.VALUE_NOT_A_NUMBER,
          faults.ofKind(),
          List.of(),
          text,
          faults.keyword(),
          faults.wanted());
      return Optional.empty();
    }
    long number = negative ? -magnitude : magnitude;
    if (number < type.min() || number > type.max()) {
      faults.whole(
          FindingCode.VALUE_OUT_OF_RANGE,
          faults.ofRange(),
          List.of(),
          text,
          faults.keyword(),
          faults.wanted());
    }
    return Optional.of(new Value.Whole(number));
  }

  /**
   * The number of decimal digits, whatever the locale.
   *
   * @return the number, {@link Long#MAX_VALUE} where it is too large, or -1 if there is anything
   *     but digits
   */
  static long digits(String text, int start, int end) {
    if (start >= end) {
      return -1;
    }
    long number = 0;
    for (int i = start; i < end; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number > (Long.MAX_VALUE - digit) / 10 ? Long.MAX_VALUE : number * 10 + digit;
    }
    return number;
  }
}
