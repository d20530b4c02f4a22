// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.times;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/**
 * A minute, told by what matters of it.
 *
 * @param day the day
 * @param minute the minute of the day
 * @param detail how much of the day matters
 * @param zone the time zone, if it is to be told
 */
record Moment(LocalDate day, int minute, Detail detail, String zone) {
  /** How much of a day matters. */
  enum Detail {
    /** Nothing: each day is like the other. */
    NONE,
    /** The day of the week. */
    WEEKDAY,
    /** The date. */
    DATE
  }

  /** A minute at which some periods do not hold. */
  static Moment of(List<Period> periods, LocalDate day, int minute) {
    boolean date = periods.stream().anyMatch(Moment::needsDate);
    boolean weekday = periods.stream().anyMatch(period -> period.week().cardinality() < 7);
    boolean utc = periods.stream().anyMatch(period -> period.zone().equals("UTC"));
    Detail detail = date ? Detail.DATE : weekday ? Detail.WEEKDAY : Detail.NONE;
    return new Moment(day, minute, detail, utc ? " UTC" : "");
  }

  private static boolean needsDate(Period period) {
    return period.begins()
        || period.months().cardinality() < 12
        || period.days().nextClearBit(0) < 31;
  }

  @Override
  public String toString() {
    String time = String.format(Locale.ROOT, "at %02d:%02d", minute / 60, minute % 60) + zone;
    return switch (detail) {
      case NONE -> time;
      case WEEKDAY ->
          "on " + day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + "s " + time;
      case DATE -> "on " + day + " " + time;
    };
  }
}
