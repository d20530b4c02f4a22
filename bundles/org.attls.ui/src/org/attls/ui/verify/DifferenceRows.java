// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.attls.findings.Finding;
import org.attls.findings.Severity;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Tone;
import org.attls.ui.stacks.Where;

/** Puts what a comparison found into rows, by the rules, groups or connections of the report. */
final class DifferenceRows {
  private final Pasted pasted;
  private final List<Finding> findings;
  private final Expecting policy;
  private final List<ReportObject> objects;
  private final TreeMap<Integer, List<Finding>> byObject = new TreeMap<>();
  private final List<Finding> ofReport = new ArrayList<>();
  private final List<Finding> missing = new ArrayList<>();

  DifferenceRows(Pasted pasted, List<Finding> findings, Expecting policy) {
    this.pasted = pasted;
    this.findings = findings;
    this.policy = policy;
    this.objects = ReportObject.of(pasted.report());
    objects.forEach(object -> byObject.put(object.line(), new ArrayList<>()));
    findings.forEach(this::sort);
  }

  private void sort(Finding finding) {
    if (!finding.place().file().equals(pasted.name())) {
      missing.add(finding);
      return;
    }
    var object = byObject.floorEntry(finding.place().line());
    (object == null ? ofReport : object.getValue()).add(finding);
  }

  /** The rows: the report as a whole, what is missing, what differs, and what does not. */
  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    ofReport.forEach(finding -> rows.add(row(finding)));
    if (!missing.isEmpty()) {
      rows.add(group("Missing in the stack (" + missing.size() + ")", Optional.empty(), missing));
    }
    List<Row> same = new ArrayList<>();
    for (ReportObject object : objects) {
      List<Finding> below = byObject.get(object.line());
      Optional<Where> where = policy.rule(object.rule());
      if (below.isEmpty()) {
        same.add(Row.of(object.title(), shown(object.line()), where).with(Tone.GOOD));
      } else {
        rows.add(group(object.title(), where, below));
      }
    }
    if (!same.isEmpty()) {
      rows.add(Row.heading("No difference (" + same.size() + ")", same).with(Tone.GOOD));
    }
    return rows;
  }

  private Row group(String title, Optional<Where> where, List<Finding> below) {
    Tone tone =
        below.stream()
            .map(Finding::severity)
            .min(Comparator.naturalOrder())
            .map(Tone::of)
            .orElse(Tone.PLAIN);
    return new Row(title, "", where, tone, below.stream().map(this::row).toList());
  }

  private Row row(Finding finding) {
    boolean inReport = finding.place().file().equals(pasted.name());
    Optional<Where> where =
        inReport ? policy.namedIn(finding.message()) : policy.where(finding.place());
    return Row.of(
            finding.message(),
            inReport ? shown(finding.place().line()) : "not in the report",
            where)
        .with(Tone.of(finding.severity()));
  }

  private String shown(int line) {
    return ReportLine.PREFIX + line + ": " + pasted.line(line);
  }

  /** Whether what the report shows is what the policy says. */
  String sentence() {
    long errors = count(Severity.ERROR);
    long warnings = count(Severity.WARNING);
    String shown = Pasted.count(objects.size(), ReportObject.noun(pasted.report()));
    if (errors + warnings == 0) {
      return "No difference in " + shown + '.';
    }
    List<String> parts = new ArrayList<>();
    if (errors > 0) {
      parts.add(Pasted.count(errors, "error"));
    }
    if (warnings > 0) {
      parts.add(Pasted.count(warnings, "warning"));
    }
    return Pasted.count(errors + warnings, "difference")
        + " in "
        + shown
        + " ("
        + String.join(", ", parts)
        + ").";
  }

  private long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
