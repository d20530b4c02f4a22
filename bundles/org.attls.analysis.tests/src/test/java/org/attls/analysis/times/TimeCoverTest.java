// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.times;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.analysis.TimeCondition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCoverTest {
  private static final Map<Integer, String> MASKS =
      Map.of(7, "DayOfWeekMask", 12, "MonthOfYearMask", 31, "DayOfMonthMask", 62, "DayOfMonthMask");

  /** Conditions with plus signs between them, each of several words; and what they leave. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "06:00-20:00 | at 00:00",
        "06:00-20:00 + 20:00-06:00 |",
        "08:00-17:59 + 18:00-07:59 |",
        "08:00-17:58 + 18:00-07:59 | at 17:59",
        "00:00-24:00 |",
        "0111110 + 1000001 |",
        "0111110 | on Saturdays at 00:00",
        "0111110 + 1000001 00:00-12:00 | on Saturdays at 12:01",
        "010101010101 + 101010101010 |",
        "1111111111111111111111111111000 | on 2001-01-29 at 00:00",
        "1111111111111111111111111111000 + 0000000000000000000000000000111 |",
        "11111111111111111111111111110000000000000000000000000000000000"
            + " + 00000000000000000000000000000001110000000000000000000000000000 |",
        "11111111111111111111111111110000000000000000000000000000000000"
            + " + 00000000000000000000000000000001100000000000000000000000000000"
            + " | on 2001-01-29 at 00:00",
        "20200101000000:20251231235959 | on 2026-01-01 at 00:00",
        "20200101000000:99991231235959 | on 2019-12-31 at 00:00",
        "20200101000000:20251231235959 + 00:00-24:00 |",
        "20200101000000:20251231120000 + 20260101000000:99991231235959"
            + " | on 2025-12-31 at 12:01",
        "UTC 06:00-20:00 | at 00:00 UTC",
        "UTC 06:00-20:00 + 20:00-06:00 | at times that depend on how far local time is from UTC",
        "UTC 06:00-20:00 + 00:00-24:00 |"
      })
  void whatIsLeft(String conditions, String left) {
    List<TimeCondition> all = new ArrayList<>();
    for (String condition : conditions.split(" \\+ ")) {
      all.add(condition(condition));
    }
    assertEquals(left == null ? "" : left, TimeCover.gap(all).orElse(""));
  }

  private static TimeCondition condition(String words) {
    Map<String, String> parameters = new HashMap<>();
    for (String word : words.split(" ")) {
      parameters.put(keyword(word), word);
    }
    return new TimeCondition(parameters);
  }

  private static String keyword(String word) {
    if (word.equals("UTC")) {
      return "TimeZone";
    }
    if (word.indexOf('-') > 0) {
      return "TimeOfDayRange";
    }
    return word.indexOf(':') > 0 ? "ConditionTimeRange" : MASKS.get(word.length());
  }
}
