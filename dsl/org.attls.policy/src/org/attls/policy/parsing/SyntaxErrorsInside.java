// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Tells whether an object was read in full, so that what seems to be missing is really missing. */
public final class SyntaxErrorsInside {
  private SyntaxErrorsInside() {}

  /** Whether there is a syntax error in the text of the object. */
  public static boolean any(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    return node != null && any(node);
  }

  /** Whether there is a syntax error in the text of the object, or right behind what was read. */
  public static boolean near(EObject object) {
    INode node = NodeModelUtils.findActualNodeFor(object);
    return node != null && near(node);
  }

  /** Whether there is a syntax error in the text of the node, or right behind it. */
  public static boolean near(INode node) {
    return any(node) || behind(node);
  }

  /** Whether there is a syntax error behind a node on its line. */
  public static boolean behindOnLine(INode node) {
    for (INode each : node.getRootNode().getAsTreeIterable()) {
      if (each.getSyntaxErrorMessage() != null
          && each.getStartLine() == node.getEndLine()
          && each.getOffset() >= node.getEndOffset()) {
        return true;
      }
    }
    return false;
  }

  private static boolean behind(INode node) {
    INode next = following(node);
    while (next instanceof ILeafNode leaf
        && leaf.isHidden()
        && leaf.getSyntaxErrorMessage() == null) {
      next = following(leaf);
    }
    while (next != null && next.getSyntaxErrorMessage() == null) {
      next = next instanceof ICompositeNode composite ? composite.getFirstChild() : null;
    }
    return next != null;
  }

  private static INode following(INode node) {
    INode from = node;
    while (from != null && from.getNextSibling() == null) {
      from = from.getParent();
    }
    return from == null ? null : from.getNextSibling();
  }

  /** Whether there is a syntax error in the text of the node. */
  public static boolean any(INode node) {
    for (INode each : node.getAsTreeIterable()) {
      if (each.getSyntaxErrorMessage() != null) {
        return true;
      }
    }
    return false;
  }
}
