// SPDX-License-Identifier: EPL-2.0

package org.attls.model.settings;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The months and days of a time condition, in words and as a mask of the flat file (IpTimeCondition
 * statement): a digit for each, 1 where the rule is active.
 *
 * @param setting the words of the setting
 * @param keyword the parameter
 * @param names what each digit stands for, in lower case
 * @param described what a name is, in words
 */
public record TimeMask(String setting, String keyword, List<String> names, String described) {
  private static final int ABBREVIATED = 3;

  /** The last day of the month, the only one that has a name counting from the end. */
  private static final String LAST = "last";

  private static final TimeMask DAYS_OF_MONTH =
      new TimeMask(
          "days of month",
          "DayOfMonthMask",
          IntStream.rangeClosed(1, 31).mapToObj(Integer::toString).toList(),
          "a day of the month");

  private static final List<TimeMask> ALL =
      List.of(
          new TimeMask(
              "months",
              "MonthOfYearMask",
              Arrays.stream(Month.values()).map(TimeMask::name).toList(),
              "a month"),
          DAYS_OF_MONTH,
          new TimeMask(
              "days of week",
              "DayOfWeekMask",
              // The week of z/OS begins on Sunday.
              Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).limit(6))
                  .map(TimeMask::name)
                  .toList(),
              "a day of the week"));

  /** Copies the names, so that the mask cannot change. */
  public TimeMask {
    names = List.copyOf(names);
  }

  private static String name(Enum<?> day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  /** The mask that a setting stands for, by its words. */
  public static Optional<TimeMask> ofSetting(String words) {
    return ALL.stream().filter(each -> each.setting.equals(words)).findFirst();
  }

  /** The mask of a parameter. */
  public static Optional<TimeMask> ofKeyword(String keyword) {
    return ALL.stream().filter(each -> each.keyword.equals(keyword)).findFirst();
  }

  /** All words that a value may be: names, their first three letters, and {@code last}. */
  public List<String> words() {
    return hasLast()
        ? Stream.concat(names.stream(), Stream.of(LAST)).toList()
        : names.stream()
            .flatMap(name -> Stream.of(name, name.substring(0, ABBREVIATED)))
            .distinct()
            .toList();
  }

  /** The words that are worth a proposal: full names, but no numbers, which need no help. */
  public List<String> proposals() {
    return hasLast() ? List.of(LAST) : names;
  }

  /** Whether a value is one of the words, in any case. */
  public boolean isWord(String value) {
    return place(value).isPresent();
  }

  /** Whether a value is a mask as the flat file has it. */
  public boolean isMask(String value) {
    return (value.length() == names.size() || hasLast() && value.length() == 2 * names.size())
        && value.chars().allMatch(c -> c == '0' || c == '1');
  }

  /** Days of the month may have a second half, which counts from the end. */
  private boolean hasLast() {
    return equals(DAYS_OF_MONTH);
  }

  private OptionalInt place(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    if (hasLast()) {
      int day = wanted.equals(LAST) ? names.size() : names.indexOf(wanted);
      return day < 0 ? OptionalInt.empty() : OptionalInt.of(day);
    }
    return IntStream.range(0, names.size())
        .filter(
            i ->
                names.get(i).equals(wanted)
                    || names.get(i).substring(0, ABBREVIATED).equals(wanted))
        .findFirst();
  }

  /**
   * The mask for some values: words, or one mask.
   *
   * @return the mask, whose second half is there only if it is needed; empty if there is no value,
   *     or one that is neither
   */
  public Optional<String> mask(List<String> values) {
    if (values.size() == 1 && isMask(values.getFirst())) {
      return Optional.of(values.getFirst());
    }
    char[] digits = new char[hasLast() ? 2 * names.size() : names.size()];
    Arrays.fill(digits, '0');
    boolean fromEnd = false;
    for (String value : values) {
      OptionalInt place = place(value);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      digits[place.getAsInt()] = '1';
      fromEnd |= place.getAsInt() >= names.size();
    }
    return values.isEmpty()
        ? Optional.empty()
        : Optional.of(new String(digits, 0, fromEnd ? digits.length : names.size()));
  }

  /**
   * The words for a mask, of which {@link #mask} makes the very same digits; the mask itself if it
   * has all or none, or days without a word.
   */
  public List<String> words(String digits) {
    int half = names.size();
    if (!isMask(digits) || digits.indexOf('1') < 0 || digits.substring(0, half).indexOf('0') < 0) {
      return List.of(digits);
    }
    List<String> words = new ArrayList<>();
    for (int i = 0; i < Math.min(digits.length(), half + 1); i++) {
      if (digits.charAt(i) == '1') {
        words.add(i == half ? LAST : names.get(i));
      }
    }
    return mask(words).equals(Optional.of(digits)) ? List.copyOf(words) : List.of(digits);
  }
}
