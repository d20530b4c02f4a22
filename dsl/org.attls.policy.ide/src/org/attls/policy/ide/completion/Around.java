// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import org.attls.policy.ide.text.Neighbours;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** What stands around the place of a completion. */
final class Around {
  private Around() {}

  /** The last word or sign before the one that is being typed; empty if there is none. */
  static String wordBefore(ContentAssistContext context) {
    ILeafNode leaf = leafBefore(context);
    return leaf == null ? "" : leaf.getText();
  }

  /** The last word or sign before the one that is being typed, or null. */
  static ILeafNode leafBefore(ContentAssistContext context) {
    return Neighbours.before(
        context.getRootNode(), context.getOffset() - context.getPrefix().length());
  }

  /** The object in whose block the place is; outside of all blocks the one at the cursor. */
  static EObject object(ContentAssistContext context) {
    ILeafNode leaf = leafBefore(context);
    ICompositeNode node = leaf == null ? null : leaf.getParent();
    for (; node != null; node = node.getParent()) {
      if (node.hasDirectSemanticElement() && isOpen(node, leaf.getEndOffset())) {
        return node.getSemanticElement();
      }
    }
    return context.getCurrentModel();
  }

  /** Whether the block of an object begins before an offset and does not end before it. */
  private static boolean isOpen(ICompositeNode node, int offset) {
    boolean open = false;
    for (INode child : node.getChildren()) {
      if (child.getOffset() >= offset) {
        break;
      }
      open = is(child, "{") || open && !is(child, "}");
    }
    return open;
  }

  private static boolean is(INode node, String sign) {
    return node instanceof ILeafNode && node.getLength() == 1 && node.getText().equals(sign);
  }

  /** The innermost object of a type in whose block the place is, or null. */
  static <T extends EObject> T object(Class<T> type, ContentAssistContext context) {
    return EcoreUtil2.getContainerOfType(object(context), type);
  }
}
