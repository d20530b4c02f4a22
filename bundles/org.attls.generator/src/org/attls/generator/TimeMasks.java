// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.attls.model.policy.Setting;

/** The masks of an IpTimeCondition: a digit for every month or day, 1 where the rule is active. */
final class TimeMasks {
  private static final int MONTHS = 12;
  private static final int DAYS_OF_MONTH = 31;
  private static final int DAYS_OF_WEEK = 7;
  private static final String LAST = "last";
  private static final int ABBREVIATED = 3;

  private TimeMasks() {}

  /** Whether a setting is one of these, by its words. */
  static boolean isMask(String words) {
    return words.equals("months") || words.equals("days of month") || words.equals("days of week");
  }

  /**
   * The mask of a setting: names, numbers, or the mask itself.
   *
   * @throws IllegalArgumentException if a value is none of these
   */
  static String of(String words, Setting setting) {
    return switch (words) {
      case "months" -> mask(setting, MONTHS, MONTHS, TimeMasks::month);
      case "days of week" -> mask(setting, DAYS_OF_WEEK, DAYS_OF_WEEK, TimeMasks::dayOfWeek);
      default -> mask(setting, DAYS_OF_MONTH, 2 * DAYS_OF_MONTH, TimeMasks::dayOfMonth);
    };
  }

  /** The longer form is used only where a day of the second half, counted from the end, is on. */
  private static String mask(
      Setting setting, int length, int longest, ToIntFunction<String> position) {
    List<String> values = setting.getValues();
    if (values.size() == 1 && isDigits(values.getFirst(), length, longest)) {
      return values.getFirst();
    }
    Invalid.when(values.isEmpty(), setting, "has no value");
    char[] digits = new char[longest];
    Arrays.fill(digits, '0');
    boolean isLong = false;
    for (String value : values) {
      int place = position.applyAsInt(value.toLowerCase(Locale.ROOT));
      Invalid.when(place < 0 || place >= longest, setting, "has the value " + value);
      digits[place] = '1';
      isLong |= place >= length;
    }
    return new String(digits, 0, isLong ? longest : length);
  }

  private static boolean isDigits(String value, int length, int longest) {
    return (value.length() == length || value.length() == longest)
        && value.chars().allMatch(c -> c == '0' || c == '1');
  }

  private static int month(String name) {
    return index(Arrays.stream(Month.values()).map(Month::name).toList(), name).orElse(-1);
  }

  /** The mask begins with Sunday, the enumeration with Monday. */
  private static int dayOfWeek(String name) {
    OptionalInt day = index(Arrays.stream(DayOfWeek.values()).map(DayOfWeek::name).toList(), name);
    return day.isPresent() ? (day.getAsInt() + 1) % DAYS_OF_WEEK : -1;
  }

  private static OptionalInt index(List<String> names, String word) {
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).toLowerCase(Locale.ROOT);
      if (name.equals(word) || name.substring(0, ABBREVIATED).equals(word)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static int dayOfMonth(String text) {
    if (text.equals(LAST)) {
      return DAYS_OF_MONTH;
    }
    if (text.length() > 2 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return -1;
    }
    int day = Integer.parseInt(text);
    return day <= DAYS_OF_MONTH ? day - 1 : -1;
  }
}
