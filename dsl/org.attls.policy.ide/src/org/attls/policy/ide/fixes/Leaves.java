// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;

/** The words and signs of a file in order, without blanks and comments. */
final class Leaves {
  private final List<ILeafNode> leaves = new ArrayList<>();

  Leaves(XtextResource resource) {
    for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
      if (!leaf.isHidden() && leaf.getLength() > 0) {
        leaves.add(leaf);
      }
    }
  }

  /** The n-th word before the one at an offset, or null. */
  ILeafNode before(int offset, int n) {
    int at = indexOf(offset) - n;
    return at >= 0 && at < leaves.size() ? leaves.get(at) : null;
  }

  /** The n-th word after the one that a stretch of text ends with, or null. */
  ILeafNode after(int end, int n) {
    int at = indexOf(end) + n - 1;
    return at >= 0 && at < leaves.size() ? leaves.get(at) : null;
  }

  /** The first word that starts at or after an offset. */
  private int indexOf(int offset) {
    int at = 0;
    while (at < leaves.size() && leaves.get(at).getOffset() < offset) {
      at++;
    }
    return at;
  }

  /** Whether a word is there and reads so. */
  static boolean is(INode leaf, String text) {
    return leaf != null && leaf.getText().equals(text);
  }
}
