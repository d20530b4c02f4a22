// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.times;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Days in a row in which no period begins or ends; a day on which one does is a stretch by itself.
 *
 * @param first the first one
 * @param end the day behind the last one
 * @param isBefore whether it ends where the first period begins
 */
record Stretch(LocalDate first, LocalDate end, boolean isBefore) {
  /** In so many years in a row every kind of day comes, whatever century they are in. */
  private static final int LONG = 60;

  private static final int YEAR = 366;

  /** A first of January that is a Monday. */
  private static final LocalDate START = LocalDate.of(2001, 1, 1);

  /** After 28 years, where no century year is among them, every kind of day has come. */
  private static final LocalDate END = START.plusYears(28);

  /**
   * The stretches of some periods: those between their ends, then what is behind all of them, then
   * what is before, since that may long be over. The last two are cut to a long one.
   */
  static List<Stretch> of(List<Period> periods) {
    TreeSet<LocalDate> cuts = new TreeSet<>();
    for (Period period : periods) {
      if (period.begins()) {
        LocalDate first = period.range().first().toLocalDate();
        cuts.addAll(List.of(first, first.plusDays(1)));
      }
      if (period.ends()) {
        LocalDate last = period.range().last().toLocalDate();
        cuts.addAll(List.of(last, last.plusDays(1)));
      }
    }
    if (cuts.isEmpty()) {
      return List.of(new Stretch(START, START.plusYears(LONG), false));
    }
    List<Stretch> stretches = new ArrayList<>();
    LocalDate from = cuts.first();
    for (LocalDate cut : cuts.tailSet(from, false)) {
      stretches.add(new Stretch(from, cut, false));
      from = cut;
    }
    stretches.add(new Stretch(from, from.plusYears(LONG), false));
    stretches.add(new Stretch(cuts.first().minusYears(LONG), cuts.first(), true));
    return stretches;
  }

  private boolean isLong() {
    return !first.plusYears(LONG).isAfter(end);
  }

  /**
   * Days of every kind that it has, those near to where a period begins or ends first; of a long
   * stretch the others may be other days than its own.
   */
  Iterable<LocalDate> days() {
    return isLong()
        ? Stream.concat(own().limit(YEAR), START.datesUntil(END))::iterator
        : own()::iterator;
  }

  private Stream<LocalDate> own() {
    return isBefore
        ? Stream.iterate(end.minusDays(1), day -> !day.isBefore(first), day -> day.minusDays(1))
        : first.datesUntil(end);
  }

  /** A day of it that is of the same kind as another. */
  LocalDate date(LocalDate kind) {
    return !kind.isBefore(first) && kind.isBefore(end)
        ? kind
        : own()
            .filter(
                day ->
                    day.getDayOfYear() == kind.getDayOfYear()
                        && day.getDayOfWeek() == kind.getDayOfWeek()
                        && day.isLeapYear() == kind.isLeapYear())
            .findFirst()
            .orElse(kind);
  }
}
