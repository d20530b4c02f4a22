// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.flatfile.Entry;
import org.attls.pagent.flatfile.Lexical;

/**
 * When a rule of a pasearch report is active. No report of a rule that is not always active was
 * ever seen, so what is unusual is told as a problem too.
 */
final class ReportedTimes {
  private static final String STATEMENT = "IpTimeCondition";

  private final ReportedRule rule;
  private final List<ReportProblem> problems = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();

  ReportedTimes(ReportedRule rule) {
    this.rule = rule;
    mask("Month of Yr Mask", "MonthOfYearMask", 12);
    mask("First to Last", "DayOfMonthMask", 31);
    mask("Day of Week Mask", "DayOfWeekMask", 7);
    daily();
    zone();
    unreadable("Last to First", "1".repeat(31));
    unreadable("Start Date Time", "None");
    unreadable("End Date Time", "None");
  }

  /** The lines of its IpTimeCondition; none if it is always active. */
  List<Entry> entries() {
    return entries;
  }

  List<ReportProblem> problems() {
    return problems;
  }

  private Optional<String> value(String label) {
    return rule.entry(label)
        .map(org.attls.zos.report.Entry::value)
        .filter(value -> !value.isEmpty())
        .map(value -> value.split("\\s+")[0]);
  }

  private void mask(String label, String keyword, int length) {
    value(label)
        .filter(mask -> !mask.equals("1".repeat(length)))
        .ifPresent(mask -> add(keyword, mask));
  }

  private void daily() {
    String range =
        value("Fr TimeOfDay").orElse("00:00") + '-' + value("To TimeOfDay").orElse("24:00");
    if (!range.equals("00:00-24:00")) {
      add("TimeOfDayRange", range);
    }
  }

  private void zone() {
    value("TimeZone")
        .filter(zone -> !zone.equalsIgnoreCase("Local"))
        .ifPresent(zone -> add("TimeZone", zone));
  }

  private void unreadable(String label, String usual) {
    rule.entry(label)
        .filter(entry -> !entry.value().isEmpty() && !entry.value().equalsIgnoreCase(usual))
        .ifPresent(
            entry ->
                problems.add(
                    new ReportProblem(
                        entry.line(), entry.label(), "has a form that was never seen before")));
  }

  private void add(String keyword, String value) {
    Parameter parameter = Catalogue.get().parameter(STATEMENT, keyword).orElseThrow();
    if (Lexical.valueProblem(value).isEmpty()) {
      entries.add(new Entry(parameter, value));
    }
  }
}
