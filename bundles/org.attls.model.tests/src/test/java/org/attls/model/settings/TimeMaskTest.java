// SPDX-License-Identifier: EPL-2.0

package org.attls.model.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months and days as words and as the digits of the flat file. */
class TimeMaskTest {
  private static final String ZEROS = "000000000000000000000000000000";

  private static TimeMask of(String setting) {
    return TimeMask.ofSetting(setting).orElseThrow();
  }

  private static List<String> list(String words) {
    return Arrays.asList(words.split(", *"));
  }

  @ParameterizedTest
  @CsvSource({
    "months, january, 100000000000",
    "months, 'may, Dec, JANUARY', 100010000001",
    "months, 111111000000, 111111000000",
    "days of week, sunday, 1000000",
    "days of week, 'mon, FRIDAY, friday', 0100010",
    "days of month, 1, 1" + ZEROS,
    "days of month, 31, " + ZEROS + "1",
    "days of month, last, 0" + ZEROS + "1" + ZEROS,
    "days of month, 'Last, 1', 1" + ZEROS + "1" + ZEROS,
    "days of month, 0" + ZEROS + "0" + ZEROS + ", 0" + ZEROS + "0" + ZEROS
  })
  void wordsBecomeDigits(String setting, String words, String digits) {
    assertEquals(Optional.of(digits), of(setting).mask(list(words)));
  }

  @ParameterizedTest
  @CsvSource({
    "months, januar",
    "months, ja",
    "months, 1",
    "months, last",
    "months, 10000000000",
    "months, '100000000000, may'",
    "days of week, may",
    "days of week, 02",
    "days of month, 0",
    "days of month, 32",
    "days of month, 01",
    "days of month, las",
    "days of month, 1000000"
  })
  void othersBecomeNothing(String setting, String words) {
    assertEquals(Optional.empty(), of(setting).mask(list(words)));
  }

  @Test
  void noWordsBecomeNothing() {
    assertEquals(Optional.empty(), of("months").mask(List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "MonthOfYearMask, 101000000001, 'january, march, december'",
    "DayOfWeekMask, 1000001, 'sunday, saturday'",
    "DayOfMonthMask, 1" + ZEROS + ", 1",
    "DayOfMonthMask, 0" + ZEROS + "1" + ZEROS + ", last",
    "DayOfMonthMask, 1" + ZEROS + "1" + ZEROS + ", '1, last'"
  })
  void digitsBecomeWords(String keyword, String digits, String words) {
    assertEquals(list(words), TimeMask.ofKeyword(keyword).orElseThrow().words(digits));
  }

  @ParameterizedTest
  @CsvSource({
    "MonthOfYearMask, 111111111111",
    "MonthOfYearMask, 000000000000",
    "MonthOfYearMask, 10",
    "DayOfWeekMask, 1111111",
    "DayOfMonthMask, 1" + ZEROS + "0" + ZEROS,
    "DayOfMonthMask, 1" + ZEROS + "1" + ZEROS + "0",
    "DayOfMonthMask, 0" + ZEROS + ZEROS + "1",
    "DayOfMonthMask, 0" + ZEROS
  })
  void digitsThatNoWordsMeanStay(String keyword, String digits) {
    assertEquals(List.of(digits), TimeMask.ofKeyword(keyword).orElseThrow().words(digits));
  }

  @Property
  void wordsMeanTheDigitsThatTheyWereMadeOf(@ForAll @Size(62) List<Boolean> bits) {
    StringBuilder digits = new StringBuilder();
    bits.forEach(bit -> digits.append(bit ? '1' : '0'));
    for (TimeMask mask : List.of(of("months"), of("days of week"), of("days of month"))) {
      String some = digits.substring(0, mask.names().size());
      assertEquals(Optional.of(some), mask.mask(mask.words(some)));
    }
    String all = digits.toString();
    assertEquals(Optional.of(all), of("days of month").mask(of("days of month").words(all)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"trace", "", "Months", "MonthOfYearMask"})
  void othersAreNoMask(String words) {
    assertEquals(Optional.empty(), TimeMask.ofSetting(words));
  }

  /** The two names of a mask are those of the table of settings. */
  @ParameterizedTest
  @ValueSource(strings = {"months", "days of month", "days of week"})
  void keywordIsThatOfTheSetting(String words) {
    String keyword = SettingWords.find(words).orElseThrow().keyword();
    assertEquals(TimeMask.ofKeyword(keyword), TimeMask.ofSetting(words));
  }

  @Test
  void everyWordIsTakenAndOffered() {
    for (TimeMask mask : List.of(of("months"), of("days of week"), of("days of month"))) {
      assertTrue(mask.words().stream().allMatch(mask::isWord));
      assertTrue(mask.words().containsAll(mask.proposals()));
    }
    assertEquals(List.of("last"), of("days of month").proposals());
    assertEquals("sunday", of("days of week").proposals().getFirst());
    assertFalse(of("days of month").isWord("first"));
  }
}
