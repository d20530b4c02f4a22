// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.health.HealthReport;

/**
 * Findings that several stacks have in common, as those about an object that all of them use. They
 * are told once.
 *
 * @param findings these findings
 */
record SharedFindings(List<Finding> findings) {
  private record Key(FindingCode code, String message, Place place) {
    static Key of(Finding finding) {
      return new Key(finding.code(), finding.message(), finding.place());
    }
  }

  /** The findings that are in more than one report. */
  static SharedFindings of(List<HealthReport> reports) {
    TreeMap<Finding, Integer> counts = new TreeMap<>();
    for (HealthReport report : reports) {
      new HashSet<>(report.findings()).forEach(one -> counts.merge(one, 1, Integer::sum));
    }
    counts.values().removeIf(count -> count < 2);
    return new SharedFindings(List.copyOf(counts.keySet()));
  }

  /** The findings that only one stack has. */
  List<Finding> own(HealthReport report) {
    return without(report.findings(), findings);
  }

  /** How many findings of a stack others have too. */
  int count(HealthReport report) {
    return report.findings().size() - own(report).size();
  }

  private static List<Finding> without(List<Finding> all, List<Finding> some) {
    Set<Finding> dropped = new HashSet<>(some);
    return all.stream().filter(one -> !dropped.contains(one)).toList();
  }

  /** Every finding of a page, each once. */
  static List<Finding> distinct(List<HealthReport> reports, List<Finding> general) {
    Set<Key> seen = new HashSet<>();
    List<Finding> all = new ArrayList<>(general);
    reports.forEach(report -> all.addAll(report.findings()));
    return all.stream().filter(one -> seen.add(Key.of(one))).toList();
  }
}
