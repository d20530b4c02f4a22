// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.ui.stacks.Row;

/** The line of a report or log that a row is about, which stands first in its value. */
final class ReportLine {
  /** What stands before the number. */
  static final String PREFIX = "line ";

  private static final Pattern NUMBER = Pattern.compile(PREFIX + "([0-9]{1,9}): .*");

  private ReportLine() {}

  /** The line of a row; empty if it has none. */
  static OptionalInt of(Row row) {
    Matcher number = NUMBER.matcher(row.value());
    return number.matches()
        ? OptionalInt.of(Integer.parseInt(number.group(1)))
        : OptionalInt.empty();
  }
}
