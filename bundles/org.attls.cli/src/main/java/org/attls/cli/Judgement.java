// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.Suppressed;
import org.attls.findings.render.Aside;
import org.attls.findings.render.Skipped;
import org.attls.health.HealthReport;

/** What all checks say of the files of a command; filled file by file. */
final class Judgement {
  private final List<Finding> findings = new ArrayList<>();
  private final List<Suppressed> suppressed = new ArrayList<>();
  private final List<HealthReport> reports = new ArrayList<>();
  private final Map<String, String> texts = new HashMap<>();

  /** Adds a text that findings are in. */
  void text(String name, String text) {
    texts.put(name, text);
  }

  /** Adds findings that are to be said. */
  void say(List<Finding> some) {
    findings.addAll(some);
  }

  /** Adds findings that their authors suppressed. */
  void suppress(List<Suppressed> some) {
    suppressed.addAll(some);
  }

  /** Adds reports of stacks; their findings have to be said besides. */
  void report(List<HealthReport> some) {
    reports.addAll(some);
  }

  /** What is to be said, in canonical order. */
  List<Finding> findings() {
    return findings.stream().sorted().toList();
  }

  /** What is to be said and is of no stack. */
  List<Finding> general() {
    Set<Finding> ofStacks = new HashSet<>();
    reports.forEach(report -> ofStacks.addAll(report.findings()));
    return findings().stream().filter(finding -> !ofStacks.contains(finding)).toList();
  }

  /** The reports of stacks, in their order. */
  List<HealthReport> reports() {
    return List.copyOf(reports);
  }

  /** The texts by the names of the files. */
  Map<String, String> texts() {
    return Map.copyOf(texts);
  }

  /** What a report has beside the findings. */
  Aside aside() {
    List<Skipped> skipped =
        reports.stream()
            .flatMap(
                report ->
                    report.notRun().stream()
                        .map(one -> new Skipped(report.subject(), one.concern(), one.why())))
            .toList();
    return new Aside(suppressed, skipped);
  }
}
