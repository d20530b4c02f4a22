// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.model.facts.Evidence;
import org.attls.pagent.catalogue.ValueType;

/** Reads the values of an IpTimeCondition. */
final class TimeReader {
  private static final int MOMENT = 14;
  private static final int TIME = 5;
  private static final int DAY = 24 * 60;

  private TimeReader() {}

  static Optional<Value> range(String text, Faults faults) {
    int colon = text.indexOf(':');
    if (colon != MOMENT || text.length() != 2 * MOMENT + 1) {
      return misfit(text, "a range of time", faults);
    }
    Optional<LocalDateTime> first = moment(text, 0);
    Optional<LocalDateTime> last = moment(text, colon + 1);
    if (first.isEmpty() || last.isEmpty()) {
      return misfit(text, "a range of time", faults);
    }
    if (last.get().isBefore(first.get())) {
      String swapped = text.substring(colon + 1) + ":" + text.substring(0, colon);
      faults.whole(
          FindingCode.VALUE_RANGE_REVERSED,
          Evidence.KNOWLEDGE,
          List.of(swapped),
          text,
          faults.keyword(),
          swapped);
    }
    return Optional.of(new Value.TimeRange(first.get(), last.get()));
  }

  static Optional<Value> timeOfDay(String text, Faults faults) {
    if (text.length() != 2 * TIME + 1 || text.charAt(TIME) != '-') {
      return misfit(text, "a range of the day", faults);
    }
    int from = minute(text, 0);
    int to = minute(text, TIME + 1);
    return from < 0 || to < 0
        ? misfit(text, "a range of the day", faults)
        : Optional.of(new Value.TimeOfDay(from, to));
  }

  static Optional<Value> mask(ValueType.Mask type, String text, Faults faults) {
    boolean sound = type.lengths().contains(text.length());
    for (int i = 0; i < text.length(); i++) {
      sound &= text.charAt(i) == '0' || text.charAt(i) == '1';
    }
    return sound ? Optional.of(new Value.Mask(text)) : misfit(text, "such a mask", faults);
  }

  private static Optional<Value> misfit(String text, String what, Faults faults) {
    faults.whole(
        FindingCode.VALUE_FORM,
        faults.ofRange(),
        List.of(),
        text,
        what,
        faults.keyword(),
        faults.wanted());
    return Optional.empty();
  }

  private static Optional<LocalDateTime> moment(String text, int at) {
    if (NumberReader.digits(text, at, at + MOMENT) < 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(
              (int) NumberReader.digits(text, at, at + 4),
              (int) NumberReader.digits(text, at + 4, at + 6),
              (int) NumberReader.digits(text, at + 6, at + 8),
              (int) NumberReader.digits(text, at + 8, at + 10),
              (int) NumberReader.digits(text, at + 10, at + 12),
              (int) NumberReader.digits(text, at + 12, at + 14)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** The minutes from midnight to a time such as 09:30; -1 if it is none. */
  private static int minute(String text, int at) {
    long hours = NumberReader.digits(text, at, at + 2);
    long minutes = NumberReader.digits(text, at + 3, at + TIME);
    if (text.charAt(at + 2) != ':' || hours < 0 || minutes < 0 || minutes > 59) {
      return -1;
    }
    int sum = (int) (hours * 60 + minutes);
    return sum <= DAY ? sum : -1;
  }
}
