// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.findings.Suppressed;
import org.attls.health.HealthReport;
import org.attls.health.expect.Expectation;

/** What the author expects of the policy of a stack, and whether it is so. */
final class ExpectationsPart {
  private ExpectationsPart() {}

  /** Adds the expectations, if there are any. */
  static void add(Markup section, HealthReport report) {
    List<Expectation> expectations = report.expectations();
    if (expectations.isEmpty()) {
      return;
    }
    section.leaf("h3", "Expectations (" + expectations.size() + ")");
    Markup table = section.add("div", "wide").add("table");
    Markup heads = table.add("thead").add("tr");
    for (String column : List.of("Expectation", "Connections", "Demand", "State")) {
      heads.leaf("th", column).set("scope", "col");
    }
    Markup body = table.add("tbody");
    for (Expectation expectation : expectations) {
      Markup row = body.add("tr");
      Markup name = row.add("th").set("scope", "row");
      name.leaf("bdi", expectation.name());
      name.add("span", "place").text(Words.place(expectation.place()));
      Markup connections = row.add("td").add("ul");
      RuleText.lines(expectation.connections()).forEach(line -> connections.leaf("li", line));
      row.leaf("td", expectation.demand().words());
      state(row.add("td"), codes(report, expectation.place()));
    }
  }

  /** What the findings at the demand say: a kept expectation has none. */
  private static void state(Markup cell, Set<FindingCode> codes) {
    if (codes.contains(FindingCode.EXPECTATION_BROKEN)) {
      cell.add("span", "state broken").text("broken");
    } else if (codes.contains(FindingCode.EXPECTATION_UNCERTAIN)) {
      cell.add("span", "state weak").text("not certain");
    } else {
      cell.add("span", "state kept").text("kept");
      cell.text(codes.isEmpty() ? "" : " but see the findings");
    }
  }

  /** The kinds of findings at a place, the suppressed ones included. */
  private static Set<FindingCode> codes(HealthReport report, Place place) {
    return Stream.concat(
            report.findings().stream(), report.suppressed().stream().map(Suppressed::finding))
        .filter(finding -> finding.place().equals(place))
        .map(Finding::code)
        .collect(Collectors.toSet());
  }
}
