// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attls.findings.Finding;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.findings.Suppressed;
import org.attls.health.HealthReport;
import org.attls.health.NotRun;
import org.attls.health.RuleHealth;
import org.attls.ui.stacks.Row;
import org.attls.ui.stacks.Tone;
import org.attls.ui.stacks.Where;

/** Puts what a health check came to into rows. */
record HealthRows(HealthResult result) {
  List<Row> of(Grouping grouping) {
    List<Row> rows = new ArrayList<>();
    switch (grouping) {
      case SEVERITY -> severities(rows);
      case OBJECT -> objects(rows);
      case RULE -> rules(rows, result.findings());
    }
    if (grouping != Grouping.RULE) {
      rules(rows, List.of());
    }
    if (!result.suppressed().isEmpty()) {
      rows.add(
          Row.heading(
              "Suppressed (" + result.suppressed().size() + ")",
              result.suppressed().stream().map(this::suppressed).toList()));
    }
    List<NotRun> notRun = result.notRun();
    if (!notRun.isEmpty()) {
      rows.add(
          Row.heading(
              "Checks that did not run (" + notRun.size() + ")",
              notRun.stream()
                  .map(each -> Row.of(each.concern(), each.why(), Optional.empty()))
                  .toList()));
    }
    return rows;
  }

  private void severities(List<Row> rows) {
    for (Severity severity : Severity.values()) {
      List<Row> found =
          result.findings().stream()
              .filter(each -> each.severity() == severity)
              .map(this::finding)
              .toList();
      if (!found.isEmpty()) {
        rows.add(Row.heading(title(severity) + " (" + found.size() + ")", found));
      }
    }
  }

  private static String title(Severity severity) {
    return switch (severity) {
      case ERROR -> "Errors";
      case WARNING -> "Warnings";
      case INFO -> "For information";
    };
  }

  private void objects(List<Row> rows) {
    Map<String, List<Row>> groups = new TreeMap<>();
    for (Finding each : result.findings()) {
      String object = result.objects().getOrDefault(each.place(), each.place().file());
      groups.computeIfAbsent(object, key -> new ArrayList<>()).add(finding(each));
    }
    groups.forEach(
        (object, found) -> rows.add(Row.heading(object + " (" + found.size() + ")", found)));
  }

  /** The rules in the order of search, with those of some findings that are at them. */
  private void rules(List<Row> rows, List<Finding> findings) {
    List<Finding> elsewhere = new ArrayList<>(findings);
    for (HealthReport report : result.reports()) {
      List<Row> rules = new ArrayList<>();
      for (RuleHealth rule : report.rules()) {
        List<Finding> here =
            findings.stream().filter(each -> isAt(each.place(), rule.place())).toList();
        elsewhere.removeAll(here);
        rules.add(rule(rule, here));
      }
      rows.add(
          Row.heading(
              "Rules of " + report.subject() + " in the order of search (" + rules.size() + ")",
              rules));
    }
    if (!elsewhere.isEmpty()) {
      rows.add(
          Row.heading(
              "Not at a rule (" + elsewhere.size() + ")",
              elsewhere.stream().map(this::finding).toList()));
    }
  }

  private static boolean isAt(Place finding, Place rule) {
    return finding.file().equals(rule.file())
        && finding.line() >= rule.line()
        && finding.line() <= rule.endLine();
  }

  private Row rule(RuleHealth rule, List<Finding> findings) {
    List<Row> below = new ArrayList<>(findings.stream().map(this::finding).toList());
    rule.posture()
        .reasons()
        .forEach(why -> below.add(Row.of(why.text(), why.evidence(), Optional.empty())));
    return new Row(
        rule.name() + rule.level().map(level -> " -> " + level).orElse(""),
        PostureText.of(rule.posture()),
        Optional.of(where(rule.place())),
        PostureText.tone(rule.posture().grade()),
        below);
  }

  private Row finding(Finding finding) {
    return Row.of(finding.message(), finding.code().id(), Optional.of(where(finding.place())))
        .with(Tone.of(finding.severity()));
  }

  private Row suppressed(Suppressed each) {
    return Row.of(
        each.finding().message(),
        each.finding().code().id() + ": " + each.by().reason(),
        Optional.of(where(each.by().place())));
  }

  private Where where(Place place) {
    return Where.of(result.subject().project(), place);
  }
}
