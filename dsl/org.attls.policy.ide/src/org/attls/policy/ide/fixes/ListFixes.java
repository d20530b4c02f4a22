// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.List;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.policy.ide.text.TextChange;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Takes a value out of a list, with the comma that it no longer needs. */
class ListFixes implements FixRule {
  @Override
  public Set<FindingCode> codes() {
    return Set.of(
        FindingCode.CIPHER_TWICE,
        FindingCode.VERSION_TWICE,
        FindingCode.LIST_VALUE_TWICE,
        FindingCode.WITHOUT_UNKNOWN,
        FindingCode.VERSION_NOT_IN_RELEASE,
        FindingCode.VERSION_MAYBE_NOT_IN_RELEASE,
        FindingCode.CIPHER_NOT_IN_RELEASE);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    Leaves leaves = new Leaves(problem.resource());
    ILeafNode before = leaves.before(problem.offset(), 1);
    ILeafNode after = leaves.after(problem.end(), 1);
    String title = "Remove " + problem.found();
    if (Leaves.is(before, ",")) {
      return List.of(new Fix(title, withCommaBefore(problem, before)));
    }
    if (Leaves.is(after, ",")) {
      return List.of(Fix.of(title, withCommaAfter(problem, after)));
    }
    return before == null
        ? List.of()
        : List.of(
            Fix.of(
                title,
                Layout.remove(problem.file(), problem.text(), before.getOffset(), problem.end())));
  }

  /** A comment between the comma and the value stays. */
  private static List<TextChange> withCommaBefore(Problem problem, ILeafNode comma) {
    String between = problem.text().substring(comma.getEndOffset(), problem.offset());
    if (between.isBlank()) {
      int length = problem.end() - comma.getOffset();
      return List.of(new TextChange(problem.file(), comma.getOffset(), length, ""));
    }
    return List.of(
        new TextChange(problem.file(), comma.getOffset(), 1, ""), problem.replacement(""));
  }

  private static TextChange withCommaAfter(Problem problem, ILeafNode comma) {
    String text = problem.text();
    int end = comma.getEndOffset();
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return new TextChange(problem.file(), problem.offset(), end - problem.offset(), "");
  }
}
