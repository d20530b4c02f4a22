// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * The text before a place, without what does not decide about what may stand there: of objects that
 * follow each other only the last is kept. So completion takes as long in a file of two thousand
 * rules as in one of two.
 */
final class TextBefore {
  private final String text;
  private final int end;
  private final StringBuilder out = new StringBuilder();
  private int done;

  private TextBefore(String text, int end) {
    this.text = text;
    this.end = end;
  }

  /** The part of the text of a file that decides about what may stand at its end. */
  static String of(ICompositeNode root, String text, int end) {
    TextBefore before = new TextBefore(text, end);
    before.visit(root);
    return before.out.append(text, before.done, end).toString();
  }

  private void visit(ICompositeNode node) {
    INode last = null;
    for (INode child : node.getChildren()) {
      if (child.getOffset() >= end) {
        break;
      }
      if (isOneOfMany(child)) {
        if (last != null) {
          skip(last);
        }
        last = child;
      } else if (child instanceof ICompositeNode inner && child.getEndOffset() >= end) {
        visit(inner);
        return;
      }
    }
    if (last instanceof ICompositeNode inner) {
      visit(inner);
    }
  }

  private void skip(INode node) {
    if (node.getOffset() >= done && node.getEndOffset() <= end) {
      out.append(text, done, node.getOffset());
      done = node.getEndOffset();
    }
  }

  private static boolean isOneOfMany(INode node) {
    if (!(node.getGrammarElement() instanceof RuleCall call)) {
      return false;
    }
    Assignment assignment = GrammarUtil.containingAssignment(call);
    return assignment != null
        && "+=".equals(assignment.getOperator())
        && call.getRule().getType().getClassifier() instanceof EClass;
  }
}
