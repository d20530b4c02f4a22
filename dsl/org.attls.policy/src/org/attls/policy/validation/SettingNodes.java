// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import java.util.List;
import org.attls.model.policy.PolicyPackage;
import org.attls.model.policy.Setting;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The text of settings. A value stands on the line of the words, or behind a comma: what was read
 * as a value on another line begins something else.
 */
final class SettingNodes {
  private SettingNodes() {}

  /** The text of a value. */
  static INode value(Setting setting, int index) {
    return NodeModelUtils.findNodesForFeature(setting, PolicyPackage.Literals.SETTING__VALUES)
        .get(index);
  }

  /** How many of the values are really its own: those before one that is not. */
  static int ownValues(Setting setting) {
    List<INode> words =
        NodeModelUtils.findNodesForFeature(setting, PolicyPackage.Literals.SETTING__NAME);
    List<INode> values =
        NodeModelUtils.findNodesForFeature(setting, PolicyPackage.Literals.SETTING__VALUES);
    if (words.isEmpty()) {
      return setting.getValues().size(); // It was not read from a text.
    }
    INode before = words.getFirst();
    for (int i = 0; i < values.size(); i++) {
      INode value = values.get(i);
      if (isOnNewLine(before, value)) {
        return i;
      }
      before = value;
    }
    return values.size();
  }

  /** Whether a value stands on a line behind that of what is before it, without a comma. */
  static boolean isOnNewLine(INode before, INode value) {
    return value.getStartLine() > before.getEndLine() && !isBehindComma(value);
  }

  /** The words from a place to the end of its line. */
  static List<String> lineFrom(INode node) {
    String text = node.getRootNode().getText();
    int end = text.indexOf('\n', node.getOffset());
    String line = text.substring(node.getOffset(), end < 0 ? text.length() : end);
    return List.of(line.strip().split("\\s+"));
  }

  /** The values that are really its own. */
  static List<String> values(Setting setting) {
    return setting.getValues().subList(0, Math.min(ownValues(setting), setting.getValues().size()));
  }

  /** Whether a comma stands before a value. */
  static boolean isBehindComma(INode value) {
    INode before = value.getPreviousSibling();
    while (before instanceof ILeafNode leaf && leaf.isHidden()) {
      before = before.getPreviousSibling();
    }
    return before != null && before.getText().equals(",");
  }
}
