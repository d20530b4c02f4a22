// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.times;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attls.analysis.TimeCondition;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.value.Value;
import org.attls.pagent.value.ValueReader;

/**
 * When a time condition holds, to the minute. A time of the day that ends before it begins runs
 * over midnight, a mask of 62 days means those from the first and those from the last of a month;
 * IBM's page was not available, so that is common knowledge of the field.
 *
 * @param range the first and the last moment
 * @param months which months, from bit 0
 * @param days which days of the month, from bit 0; from bit 31 those counted from its last day
 * @param week which days of the week, from bit 0 for Sunday
 * @param minutes which minutes of the day
 * @param zone Local or UTC
 */
record Period(
    Value.TimeRange range, BitSet months, BitSet days, BitSet week, BitSet minutes, String zone) {
  /** The minutes of a day. */
  static final int DAY = 24 * 60;

  private static final int DAYS = 31;
  private static final int NEVER = 9999;
  private static final String STATEMENT = "IpTimeCondition";
  private static final Value.TimeRange ALWAYS =
      new Value.TimeRange(LocalDateTime.MIN, LocalDateTime.MAX);

  static Period of(TimeCondition condition) {
    Map<String, String> texts = condition.parameters();
    return new Period(
        value(texts, "ConditionTimeRange", Value.TimeRange.class).orElse(ALWAYS),
        mask(texts, "MonthOfYearMask", 12),
        mask(texts, "DayOfMonthMask", DAYS),
        mask(texts, "DayOfWeekMask", 7),
        value(texts, "TimeOfDayRange", Value.TimeOfDay.class)
            .map(Period::minutes)
            .orElseGet(() -> stretch(0, DAY)),
        texts.getOrDefault("TimeZone", "Local"));
  }

  private static <T extends Value> Optional<T> value(
      Map<String, String> texts, String keyword, Class<T> type) {
    return Optional.ofNullable(texts.get(keyword))
        .flatMap(
            text ->
                ValueReader.read(Catalogue.get().parameter(STATEMENT, keyword).orElseThrow(), text)
                    .value())
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static BitSet mask(Map<String, String> texts, String keyword, int all) {
    return value(texts, keyword, Value.Mask.class)
        .map(Period::bits)
        .orElseGet(() -> stretch(0, all));
  }

  private static BitSet bits(Value.Mask mask) {
    BitSet bits = new BitSet();
    IntStream.range(0, mask.digits().length())
        .filter(i -> mask.digits().charAt(i) == '1')
        .forEach(bits::set);
    return bits;
  }

  /** Both ends count, so that 08:00-17:59 and 18:00-07:59 leave nothing between them. */
  private static BitSet minutes(Value.TimeOfDay time) {
    BitSet minutes = stretch(time.fromMinute(), DAY);
    if (time.fromMinute() <= time.toMinute()) {
      minutes.and(stretch(0, time.toMinute() + 1));
    } else {
      minutes.or(stretch(0, time.toMinute() + 1));
    }
    return minutes;
  }

  private static BitSet stretch(int from, int to) {
    BitSet bits = new BitSet();
    bits.set(Math.min(from, to), to);
    return bits;
  }

  /** Whether the masks have a day. */
  boolean hasDay(LocalDate day) {
    int ofMonth = day.getDayOfMonth() - 1;
    int fromEnd = day.lengthOfMonth() - day.getDayOfMonth();
    return months.get(day.getMonthValue() - 1)
        && (days.get(ofMonth) || days.get(DAYS + fromEnd))
        && week.get(day.getDayOfWeek().getValue() % 7);
  }

  /** The minutes of a day that the range has, whatever the masks are. */
  BitSet inRange(LocalDate day) {
    LocalDate first = range.first().toLocalDate();
    LocalDate last = range.last().toLocalDate();
    if (day.isBefore(first) || ends() && day.isAfter(last)) {
      return new BitSet();
    }
    int from = day.equals(first) ? range.first().toLocalTime().toSecondOfDay() / 60 : 0;
    int to = day.equals(last) && ends() ? range.last().toLocalTime().toSecondOfDay() / 60 + 1 : DAY;
    return stretch(from, to);
  }

  /** Whether it has a first moment. */
  boolean begins() {
    return range != ALWAYS;
  }

  /** Whether it has a last moment; the year 9999 is written for none. */
  boolean ends() {
    return range.last().getYear() < NEVER;
  }
}
