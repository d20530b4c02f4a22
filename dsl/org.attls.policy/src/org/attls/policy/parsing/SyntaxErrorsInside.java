// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import org.eclipse.emf.ecore.EObject;
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

  /**
   * Whether a syntax error explains a text without quotes. One word, or what begins a line, that
   * was taken for a description may be the first of a block that was not opened.
   */
  public static boolean explain(INode text) {
    String before = text.getRootNode().getText().substring(0, text.getOffset());
    boolean beginsLine = before.substring(before.lastIndexOf('\n') + 1).isBlank();
    boolean several = NodeModelUtils.getTokenText(text).indexOf(' ') >= 0;
    return several && !beginsLine ? any(text.getParent()) : near(text.getParent());
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

  /** Whether the next word or sign, or what the parser passed over before it, has an error. */
  private static boolean behind(INode node) {
    for (INode next = following(node); next != null; next = following(next)) {
      for (INode each : next.getAsTreeIterable()) {
        if (each.getSyntaxErrorMessage() != null) {
          return true;
        }
        if (each instanceof ILeafNode leaf && !leaf.isHidden()) {
          return false;
        }
      }
    }
    return false;
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
