// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.attls.generator.Source;
import org.attls.model.policy.Named;
import org.attls.model.policy.PolicyPackage.Literals;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The stretch of a text in which a source stands: of a property with the keywords before and after
 * its values, of the first value of a list with the keyword before it.
 *
 * @param offset where it begins, from 0
 * @param end where it ends, exclusive
 * @param value where the value itself begins
 */
record SourceSpan(int offset, int end, int value) {

  /** The stretch of a source; empty if it stands in no text. */
  static Optional<SourceSpan> of(Source source) {
    if (source.feature() == null) {
      return Optional.ofNullable(NodeModelUtils.findActualNodeFor(source.object()))
          .map(SourceSpan::of);
    }
    List<INode> nodes = NodeModelUtils.findNodesForFeature(source.object(), source.feature());
    if (nodes.isEmpty()) {
      return Optional.empty();
    }
    boolean all = source.index() < 0 || source.index() >= nodes.size();
    INode first = all ? nodes.getFirst() : nodes.get(source.index());
    INode last = all ? nodes.getLast() : first;
    return Optional.of(
        new SourceSpan(
            beside(first, INode::getPreviousSibling)
                .filter(node -> place(node, first) < 0)
                .orElse(first)
                .getOffset(),
            beside(last, INode::getNextSibling)
                .filter(node -> place(node, last) > 0)
                .orElse(last)
                .getEndOffset(),
            first.getOffset()));
  }

  /** The stretch of a name. */
  static Optional<SourceSpan> ofName(Named named) {
    return NodeModelUtils.findNodesForFeature(named, Literals.NAMED__NAME).stream()
        .findFirst()
        .map(SourceSpan::of);
  }

  private static SourceSpan of(INode node) {
    return new SourceSpan(node.getOffset(), node.getEndOffset(), node.getOffset());
  }

  private static Optional<INode> beside(INode value, UnaryOperator<INode> next) {
    INode beside = next.apply(value);
    while (beside instanceof ILeafNode leaf && leaf.isHidden()) {
      beside = next.apply(beside);
    }
    return Optional.ofNullable(beside);
  }

  /** Whether the grammar has a keyword before (-1) or after (1) a value; else 0, as for a comma. */
  private static int place(INode node, INode value) {
    Assignment assignment = GrammarUtil.containingAssignment(value.getGrammarElement());
    return node.getGrammarElement() instanceof Keyword keyword
            && Character.isLetter(keyword.getValue().charAt(0))
            && assignment.eContainer() instanceof Group group
            && keyword.eContainer() == group
        ? Integer.compare(
            group.getElements().indexOf(keyword), group.getElements().indexOf(assignment))
        : 0;
  }

  int length() {
    return end - offset;
  }

  /** The value alone. */
  SourceSpan exactly() {
    return new SourceSpan(value, end, value);
  }

  /** What of it is on its first line, without the brace at its end. */
  SourceSpan firstLine(String text) {
    String line = in(text).lines().findFirst().orElse("").stripTrailing();
    String shown = line.endsWith("{") ? line.substring(0, line.length() - 1).stripTrailing() : line;
    return new SourceSpan(offset, offset + shown.length(), value);
  }

  String in(String text) {
    return text.substring(offset, end);
  }
}
