// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.zos.report.ReportProblem;

/**
 * What a comparison found, each thing once: a report repeats an action with every rule that has it.
 */
final class Collected {
  private final String file;
  private final Lines lines;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> said = new HashSet<>();
  private final Set<String> unjudged = new TreeSet<>();

  Collected(String file, String text) {
    this.file = file;
    this.lines = Lines.of(text);
  }

  /** Says something of a line of the report. */
  void at(int line, FindingCode code, Object... arguments) {
    add(Finding.at(code, place(line), arguments));
  }

  /** Says something of a line of the report with another severity than usual. */
  void at(int line, Severity severity, FindingCode code, Object... arguments) {
    add(new Finding(code, severity, code.message(arguments), place(line), List.of()));
  }

  /** Says something of the policy. */
  void at(Place place, FindingCode code, Object... arguments) {
    add(Finding.at(code, place, arguments));
  }

  /** Says that a line of the report cannot be used. */
  void unknown(ReportProblem problem) {
    at(problem.line(), FindingCode.REPORT_LINE_UNKNOWN, problem.text(), problem.why());
  }

  /** Notes that the value of a parameter cannot be judged. */
  void unjudged(String keyword) {
    unjudged.add(keyword);
  }

  private void add(Finding finding) {
    if (said.add(finding.code() + finding.message())) {
      findings.add(finding);
    }
  }

  private Place place(int line) {
    int number = Math.clamp(line, 1, lines.count());
    String text = lines.text(number).toString();
    int indent = text.length() - text.stripLeading().length();
    int start = lines.offset(number, indent + 1);
    return lines.place(file, start, text.strip().length());
  }

  /** Everything, in canonical order. */
  List<Finding> findings() {
    if (!unjudged.isEmpty()) {
      at(
          1,
          FindingCode.REPORT_VALUES_NOT_JUDGED,
          unjudged.size(),
          Texts.some(List.copyOf(unjudged), 8));
      unjudged.clear();
    }
    return findings.stream().sorted().toList();
  }
}
