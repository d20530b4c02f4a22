// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.FindingGroup;
import org.attls.findings.Lines;
import org.attls.findings.Sifted;
import org.attls.findings.Suppressed;
import org.attls.findings.SuppressionReader;
import org.attls.findings.Suppressions;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;

/** Keeps quiet about what the author of a flat file decided not to hear of. */
final class Decisions {
  private static final String FILE = "";

  private Decisions() {}

  static List<Fault> heard(FlatPolicy policy, List<Fault> faults, Comparator<Fault> order) {
    if (!SuppressionReader.mayBeIn(policy.text())) {
      return faults;
    }
    Lines lines = Lines.of(policy.text());
    SuppressionReader reader = SuppressionComments.read(FILE, policy, lines);
    List<Finding> findings = faults.stream().map(fault -> fault.in(FILE, lines)).toList();
    Sifted sifted = Suppressions.sift(findings, reader.suppressions());
    Set<Finding> quiet = new HashSet<>();
    sifted.suppressed().stream().map(Suppressed::finding).forEach(quiet::add);
    List<Fault> open = new ArrayList<>();
    for (int i = 0; i < faults.size(); i++) {
      if (!quiet.contains(findings.get(i))) {
        open.add(faults.get(i));
      }
    }
    reader.findings().forEach(each -> open.add(fault(each, lines)));
    Suppressions.idle(sifted.unused(), sifted.open(), Decisions::isJudged)
        .forEach(each -> open.add(fault(each, lines)));
    open.sort(order);
    return List.copyOf(open);
  }

  /** What these checks can report; of the rest they cannot tell whether it is still there. */
  private static boolean isJudged(FindingCode code) {
    return code.group() != FindingGroup.HEALTH && code.group() != FindingGroup.OUTPUT;
  }

  private static Fault fault(Finding finding, Lines lines) {
    int start = lines.offset(finding.place().line(), finding.place().column());
    int end = lines.offset(finding.place().endLine(), finding.place().endColumn());
    return new Fault(
        finding.code(),
        finding.severity(),
        new Span(start, end),
        List.copyOf(finding.data()),
        finding.data());
  }
}
