// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.times;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.attls.analysis.TimeCondition;

/** Whether some time conditions together always hold: exactly, day by day and to the minute. */
public final class TimeCover {
  private TimeCover() {}

  /**
   * A time at which none of some conditions holds.
   *
   * @return the time in words, for example {@code on Saturdays at 08:00}; empty if one always does
   */
  public static Optional<String> gap(Collection<TimeCondition> conditions) {
    Map<String, List<Period>> byZone =
        conditions.stream()
            .map(Period::of)
            .collect(Collectors.groupingBy(Period::zone, TreeMap::new, Collectors.toList()));
    if (byZone.size() < 2) {
      return gap(byZone.values().stream().flatMap(List::stream).toList()).map(Moment::toString);
    }
    return byZone.values().stream().allMatch(periods -> gap(periods).isPresent())
        ? Optional.of("at times that depend on how far local time is from UTC")
        : Optional.empty();
  }

  private static Optional<Moment> gap(List<Period> periods) {
    for (Stretch stretch : Stretch.of(periods)) {
      for (LocalDate day : stretch.days()) {
        int minute = free(periods, day, stretch.first());
        if (minute < Period.DAY) {
          return Optional.of(Moment.of(periods, stretch.date(day), minute));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The first minute of a day that no period has.
   *
   * @param day the day for the masks
   * @param date a day of the stretch, for the ranges
   */
  private static int free(List<Period> periods, LocalDate day, LocalDate date) {
    BitSet taken = new BitSet();
    for (Period period : periods) {
      if (period.hasDay(day)) {
        BitSet minutes = period.inRange(date);
        minutes.and(period.minutes());
        taken.or(minutes);
      }
    }
    return taken.nextClearBit(0);
  }
}
