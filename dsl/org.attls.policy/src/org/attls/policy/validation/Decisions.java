// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.ArrayList;
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
import org.attls.health.checks.RiskFindings;
import org.attls.health.expect.Expectations;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.Issue;

/** Keeps quiet about what the author of a file decided not to hear of. */
public final class Decisions {
  private static final String FILE = "";

  /** What only the health check and the generator can tell, so that nothing is known of it here. */
  private static final Set<FindingGroup> OF_STACKS =
      Set.of(FindingGroup.HEALTH, FindingGroup.OUTPUT);

  private Decisions() {}

  /** Whether the checks of one file can tell if there is something of a kind. */
  public static boolean isJudgedInFile(FindingCode code) {
    return !OF_STACKS.contains(code.group())
        && !Expectations.CODES.contains(code)
        && !RiskFindings.CODES.contains(code);
  }

  /** The issues of a file that are to be said. */
  static List<Issue> heard(XtextResource file, List<Issue> issues) {
    SuppressionReader reader = AuthoredSuppressions.read(file, FILE);
    if (reader.suppressions().isEmpty() && reader.findings().isEmpty()) {
      return issues;
    }
    Lines lines = Lines.of(file.getParseResult().getRootNode().getText());
    List<Finding> findings =
        issues.stream().map(issue -> Issues.finding(issue, FILE, lines)).toList();
    Sifted sifted = Suppressions.sift(findings, reader.suppressions());
    Set<Finding> quiet = new HashSet<>();
    sifted.suppressed().stream().map(Suppressed::finding).forEach(quiet::add);
    List<Issue> open = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      if (!quiet.contains(findings.get(i))) {
        open.add(issues.get(i));
      }
    }
    List<Finding> own = new ArrayList<>(reader.findings());
    own.addAll(Suppressions.idle(sifted.unused(), sifted.open(), Decisions::isJudgedInFile));
    own.forEach(each -> open.add(Issues.issue(each, file.getURI(), lines)));
    return open;
  }
}
