// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.outline;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.policy.ide.outline.OutlineNode;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;

/** Which entries of the outline are not complete yet, and which have errors in them. */
final class OutlineStates {
  private static final Set<String> INCOMPLETE =
      Set.of(
          FindingCode.EMPTY_DESCRIPTOR.id(),
          FindingCode.EMPTY_GROUP.id(),
          FindingCode.EMPTY_MAP.id(),
          FindingCode.EMPTY_STACK.id(),
          FindingCode.EMPTY_SHARED_RULES.id(),
          FindingCode.RULE_INCOMPLETE.id(),
          FindingCode.RELEASE_MISSING.id());

  private final Set<OutlineNode> incomplete = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<OutlineNode> wrong = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The states of the entries of an outline by the findings of the same text. */
  static OutlineStates of(List<OutlineNode> roots, List<Issue> issues) {
    OutlineStates states = new OutlineStates();
    for (Issue issue : issues) {
      boolean error = issue.getSeverity() == Severity.ERROR;
      boolean missing = issue.getCode() != null && INCOMPLETE.contains(issue.getCode());
      if (error || missing) {
        int offset = Objects.requireNonNullElse(issue.getOffset(), 0);
        states.add(OutlinePaths.innermost(roots, offset), error, missing);
      }
    }
    return states;
  }

  private void add(TreePath path, boolean error, boolean missing) {
    for (int i = 0; error && i < path.getSegmentCount(); i++) {
      wrong.add((OutlineNode) path.getSegment(i));
    }
    if (missing && path.getSegmentCount() > 0) {
      incomplete.add((OutlineNode) path.getLastSegment());
    }
  }

  /** Whether something that an entry must have is missing. */
  boolean isIncomplete(OutlineNode node) {
    return incomplete.contains(node);
  }

  /** Whether there is an error in an entry or in one below it. */
  boolean isWrong(OutlineNode node) {
    return wrong.contains(node);
  }
}
