// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of time conditions. */
class TimesTest {
  private static final String ZEROS = "000000000000000000000000000000";

  private static String imported(String policy) {
    RoundTrip.check(FlatPolicy.read(policy), Release.of("V2R5"));
    return Importer.read(FlatPolicy.read(policy), ImportOptions.of("p")).text();
  }

  private static String times(String lines) {
    return SingleRule.policy("rule", "IpTimeCondition\n{\n" + lines + "\n}");
  }

  @ParameterizedTest
  @CsvSource({
    "MonthOfYearMask 101000000001, 'months january, march, december'",
    "MonthOfYearMask 111111111111, months 111111111111",
    "MonthOfYearMask 000000000000, months 000000000000",
    "DayOfWeekMask 1000001, 'days of week sunday, saturday'",
    "DayOfWeekMask 0111110, 'days of week monday, tuesday, wednesday, thursday, friday'",
    "DayOfMonthMask 1000000000000010000000000000001, 'days of month 1, 15, 31'",
    "DayOfMonthMask 1" + ZEROS + "1" + ZEROS + ", 'days of month 1, last'",
    "DayOfMonthMask 0" + ZEROS + "1" + ZEROS + ", days of month last",
    "DayOfMonthMask 1" + ZEROS + "0" + ZEROS + ", days of month 1" + ZEROS + "0" + ZEROS,
    "TimeOfDayRange 08:00-17:30, time of day 08:00-17:30",
    "TimeZone utc, time zone UTC",
    "ConditionTimeRange 20260101000000:20261231235959, period 20260101000000:20261231235959"
  })
  void timesAreSaidInWords(String line, String expected) {
    String text = imported(times(line));
    assertTrue(text.contains("time condition R-times {\n    " + expected + "\n}\n"), text);
    assertTrue(text.contains("            effective R-times\n"), text);
    assertFalse(text.contains("verbatim"), text);
  }

  private static final String TIMES =
      """
      # when people work
      IpTimeCondition Office
      {
        DayOfWeekMask 0111110
        TimeOfDayRange 08:00-17:00
      }
      IpTimeCondition Night
      {
        TimeOfDayRange 20:00-24:00
      }
      """;

  private static String twoRules(String first, String second) {
    String policy = SingleRule.policy("rule", first + "\nPriority 20");
    String rule = policy.substring(0, policy.indexOf("TTLSGroupAction G\n"));
    return policy
        + rule.replace("TTLSRule R", "TTLSRule S")
            .replace("443", "444")
            .replace(first.replace("\n", "\n    "), second)
        + TIMES;
  }

  @Test
  void timesOfAllRowsAreThoseOfTheRule() {
    String text = imported(twoRules("IpTimeConditionRef Office", "IpTimeConditionRef Office"));
    assertEquals(1, text.split("time condition ", -1).length - 1, text);
    assertTrue(text.contains("// when people work\ntime condition Office {\n"), text);
    assertTrue(text.contains("            map p\n            effective Office\n        }\n"), text);
  }

  @Test
  void timesOfSomeRowsAreTheirOwn() {
    String text =
        imported(twoRules("IpTimeConditionRef Office\nIpTimeConditionRef Night", "Jobname WEB"));
    assertTrue(
        text.contains(
            "            row R {\n                effective Office, Night\n            }\n"),
        text);
  }

  @Test
  void everyLineOfATimeConditionIsAccountedFor() {
    LossReport report =
        Importer.read(
                FlatPolicy.read(twoRules("IpTimeConditionRef Office", "Jobname WEB")),
                ImportOptions.of("p"))
            .report();
    assertEquals(
        5,
        report.entries().stream()
            .filter(entry -> entry.where().startsWith("time condition Office"))
            .filter(entry -> entry.fate() == Fate.EXPRESSED || entry.fate() == Fate.COMMENT)
            .count(),
        report::text);
  }

  @Test
  void timesThatCannotBeReadStayAsTheyAre() {
    String text =
        Importer.read(FlatPolicy.read(times("TimeOfDayRange morning")), ImportOptions.of("p"))
            .text();
    assertTrue(
        text.contains("verbatim IpTimeCondition {\n            TimeOfDayRange morning\n"), text);
    assertFalse(text.contains("effective"), text);
  }
}
