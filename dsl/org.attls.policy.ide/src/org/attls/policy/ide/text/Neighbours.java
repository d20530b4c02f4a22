// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.text;

import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds the words and signs beside a place, over blanks and comments. */
public final class Neighbours {
  private Neighbours() {}

  /** The last word or sign that begins before an offset, or null. */
  public static ILeafNode before(INode root, int offset) {
    for (int at = offset - 1; at >= 0; ) {
      ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
      if (leaf == null || !leaf.isHidden()) {
        return leaf;
      }
      at = leaf.getOffset() - 1;
    }
    return null;
  }

  /** The first word or sign that begins at or after an offset, or null. */
  public static ILeafNode after(INode root, int offset) {
    for (int at = offset; at < root.getTotalEndOffset(); ) {
      ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
      if (leaf == null || !leaf.isHidden() && leaf.getOffset() >= offset) {
        return leaf;
      }
      at = leaf.getEndOffset();
    }
    return null;
  }
}
