// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.PolicyObject;
import org.attls.model.policy.RequirementRow;
import org.attls.policy.naming.Kinds;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Takes out what is there twice, or for nothing. */
class RemovalFixes implements FixRule {
  @Override
  public Set<FindingCode> codes() {
    return Set.of(
        FindingCode.ROW_TWICE,
        FindingCode.UNUSED_OBJECT,
        FindingCode.PROPERTY_TWICE,
        FindingCode.SECONDARY_MAP_TWICE);
  }

  @Override
  public List<Fix> fixes(Problem problem) {
    return switch (problem.code()) {
      case ROW_TWICE ->
          problem
              .object(RequirementRow.class)
              .map(row -> List.of(remove("Remove this row", problem, row)))
              .orElse(List.of());
      case UNUSED_OBJECT ->
          problem
              .object(PolicyObject.class)
              .map(object -> remove("Remove " + Kinds.describe(object), problem, object))
              .map(List::of)
              .orElse(List.of());
      default ->
          SettingFixes.settingAt(problem)
              .map(setting -> remove("Remove this one", problem, setting))
              .or(() -> property(problem))
              .map(List::of)
              .orElse(List.of());
    };
  }

  private static Fix remove(String title, Problem problem, EObject object) {
    ICompositeNode node = NodeModelUtils.findActualNodeFor(object);
    return Fix.of(
        title,
        Layout.remove(problem.file(), problem.text(), node.getOffset(), node.getEndOffset()));
  }

  /** The value of the property and the keywords around it that belong to it. */
  private static Optional<Fix> property(Problem problem) {
    ILeafNode leaf =
        NodeModelUtils.findLeafNodeAtOffset(
            problem.resource().getParseResult().getRootNode(), problem.offset());
    Assignment assignment = assignment(leaf, problem.offset());
    if (assignment == null) {
      return Optional.empty();
    }
    Leaves leaves = new Leaves(problem.resource());
    ILeafNode first = leaves.before(problem.offset(), keywords(assignment, -1));
    int following = keywords(assignment, 1);
    int end =
        following == 0 ? problem.end() : leaves.after(problem.end(), following).getEndOffset();
    return Optional.of(
        Fix.of(
            "Remove this one",
            Layout.remove(problem.file(), problem.text(), first.getOffset(), end)));
  }

  /** The outermost assignment whose value begins at an offset, up to the object that owns it. */
  private static Assignment assignment(INode leaf, int offset) {
    Assignment found = null;
    for (INode node = leaf; node != null && node.getOffset() == offset; node = node.getParent()) {
      Assignment assignment =
          node.getGrammarElement() == null
              ? null
              : GrammarUtil.containingAssignment(node.getGrammarElement());
      if (assignment != null && !"+=".equals(assignment.getOperator())) {
        found = assignment;
      } else if (assignment != null && found != null) {
        return found;
      }
    }
    return found;
  }

  private static int keywords(Assignment assignment, int step) {
    int count = 0;
    if (assignment.eContainer() instanceof Group group) {
      List<AbstractElement> all = group.getElements();
      for (int i = all.indexOf(assignment) + step; i >= 0 && i < all.size(); i += step) {
        if (!(all.get(i) instanceof Keyword)) {
          return count;
        }
        count++;
      }
    }
    return count;
  }
}
