// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Says in words which days or months the digits of a mask stand for. */
final class MaskWords {
  private static final int DAYS = 31;

  /** The last day of the month, the only one that has a name counting from the end. */
  private static final String LAST = "last";

  private static final String ONLY_LAST = "1" + "0".repeat(DAYS - 1);

  /** What each digit stands for, by the keyword of the parameter. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "MonthOfYearMask",
          Arrays.stream(Month.values()).map(MaskWords::word).toList(),
          "DayOfWeekMask",
          // The week of z/OS begins on Sunday.
          Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).limit(6))
              .map(MaskWords::word)
              .toList(),
          "DayOfMonthMask",
          IntStream.rangeClosed(1, DAYS).mapToObj(Integer::toString).toList());

  private MaskWords() {}

  private static String word(Enum<?> day) {
    return day.name().toLowerCase(Locale.ROOT);
  }

  /** The words; the mask itself where it has all or nothing, or days that no word is for. */
  static List<String> of(String keyword, String digits) {
    List<String> words = WORDS.get(keyword);
    boolean last = digits.length() == 2 * DAYS && digits.endsWith(ONLY_LAST);
    String own = last ? digits.substring(0, DAYS) : digits;
    if (own.length() != words.size() || own.indexOf('0') < 0 || digits.indexOf('1') < 0) {
      return List.of(digits);
    }
    Stream<String> days =
        IntStream.range(0, own.length()).filter(i -> own.charAt(i) == '1').mapToObj(words::get);
    return Stream.concat(days, last ? Stream.of(LAST) : Stream.empty()).toList();
  }
}
