// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The values of a list of months or days: words, in any case, or the mask of the policy file.
 *
 * @param words the words
 * @param lengths how many digits the mask may have
 * @param described what a value is, in words
 */
record TimeWords(List<String> words, List<Integer> lengths, String described) {
  private static final int ABBREVIATED = 3;
  private static final int DAYS_OF_MONTH = 31;

  private static final TimeWords MONTHS =
      new TimeWords(names(Month.values()), List.of(Month.values().length), "a month");
  private static final TimeWords DAYS_OF_WEEK =
      new TimeWords(
          names(DayOfWeek.values()), List.of(DayOfWeek.values().length), "a day of the week");
  private static final TimeWords IN_MONTH =
      new TimeWords(
          Stream.concat(
                  IntStream.rangeClosed(1, DAYS_OF_MONTH).mapToObj(Integer::toString),
                  Stream.of("last"))
              .toList(),
          List.of(DAYS_OF_MONTH, 2 * DAYS_OF_MONTH),
          "a day of the month");

  /** The values of a setting; empty if it is no such list. */
  static Optional<TimeWords> of(String setting) {
    return switch (setting) {
      case "months" -> Optional.of(MONTHS);
      case "days of week" -> Optional.of(DAYS_OF_WEEK);
      case "days of month" -> Optional.of(IN_MONTH);
      default -> Optional.empty();
    };
  }

  private static List<String> names(Enum<?>[] days) {
    return Arrays.stream(days)
        .map(day -> day.name().toLowerCase(Locale.ROOT))
        .flatMap(name -> Stream.of(name, name.substring(0, ABBREVIATED)))
        .distinct()
        .toList();
  }

  /** Whether a value is one of the words. */
  boolean isWord(String value) {
    return words.contains(value.toLowerCase(Locale.ROOT));
  }

  /** Whether a value is a mask. */
  boolean isMask(String value) {
    return lengths.contains(value.length()) && value.chars().allMatch(c -> c == '0' || c == '1');
  }
}
