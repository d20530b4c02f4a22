// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.findings.FindingGroup;
import org.attls.findings.Severity;
import org.attls.findings.SuppressionReader;
import org.attls.policy.ide.text.TextChange;

/** Writes the comments by which findings are suppressed, and takes codes out of them. */
class SuppressionFixes implements FixRule {
  private static final String SIGNS = "/#";

  @Override
  public Set<FindingCode> codes() {
    return Set.of(
        FindingCode.SUPPRESSION_CODE_UNKNOWN,
        FindingCode.SUPPRESSION_OF_ERROR,
        FindingCode.SUPPRESSES_NOTHING);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    return problem.suggestion(0).map(id -> without(problem, id)).stream().toList();
  }

  private static Fix without(Problem problem, String id) {
    String comment = problem.found();
    int begin = 0;
    while (begin < comment.length() && SIGNS.indexOf(comment.charAt(begin)) >= 0) {
      begin++;
    }
    String signs = comment.substring(0, begin);
    return SuppressionReader.without(comment.substring(begin), id)
        .map(rest -> Fix.of("Remove " + id, problem.replacement(signs + rest)))
        .orElseGet(
            () ->
                Fix.of(
                    "Remove the comment",
                    Layout.remove(
                        problem.file(), problem.text(), problem.offset(), problem.end())));
  }

  /**
   * Suppresses a problem in the line above it. The reason is left to be filled in: without one
   * nothing is suppressed. Empty for an error, which cannot be suppressed.
   */
  static Optional<Fix> suppress(Problem problem) {
    FindingCode code = problem.code();
    if (code.severity() == Severity.ERROR || code.group() == FindingGroup.DECISIONS) {
      return Optional.empty();
    }
    String text = problem.text();
    int start = Layout.startOfLine(text, problem.offset());
    String indentation = text.substring(start, firstWord(text, start));
    String comment = indentation + "// " + SuppressionReader.text(code, "");
    return Optional.of(
        Fix.of(
            "Suppress " + code.id() + " with a reason ...",
            new TextChange(problem.file(), start, 0, comment + Layout.lineEnd(text))));
  }

  private static int firstWord(String text, int start) {
    int at = start;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
