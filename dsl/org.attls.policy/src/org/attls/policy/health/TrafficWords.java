// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.health;

import org.attls.model.policy.TrafficType;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** A traffic type as its author wrote it, without its block. */
final class TrafficWords {
  private TrafficWords() {}

  /** For example {@code (inbound local 4021)}, with a blank before it; empty without a text. */
  static String of(TrafficType type) {
    INode node = NodeModelUtils.findActualNodeFor(type);
    if (node == null) {
      return "";
    }
    StringBuilder words = new StringBuilder();
    for (ILeafNode leaf : node.getLeafNodes()) {
      if (leaf.getText().equals("{")) {
        break;
      }
      if (!leaf.isHidden()) {
        words
            .append(leaf.getText().equals(",") || words.isEmpty() ? "" : " ")
            .append(leaf.getText());
      }
    }
    return " (" + words + ')';
  }
}
