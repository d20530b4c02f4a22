// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.assists;

import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The text of an object with the comments that belong to it: those on lines of their own right
 * above it, and the one behind it on its last line, if the object begins its line.
 *
 * @param start where it begins, in UTF-16 units from 0
 * @param end where it ends
 * @param openEnd whether it ends with a comment that only the end of the line closes
 */
record Stretch(int start, int end, boolean openEnd) {

  /** The stretch of an object. */
  static Stretch of(INode node) {
    String text = node.getRootNode().getText();
    int start = node.getOffset();
    int end = node.getEndOffset();
    if (!beginsLine(text, start)) {
      return new Stretch(start, end, false);
    }
    start = withCommentsAbove(node.getRootNode(), text, start);
    ILeafNode comment = commentBehind(node.getRootNode(), text, end);
    return comment == null
        ? new Stretch(start, end, false)
        : new Stretch(
            start,
            comment.getOffset() + comment.getText().stripTrailing().length(),
            !comment.getText().startsWith("/*"));
  }

  private static int withCommentsAbove(INode root, String text, int offset) {
    int start = offset;
    for (int at = offset - 1; at >= 0; ) {
      ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, at);
      if (leaf == null || !leaf.isHidden() || hasEmptyLine(text, leaf, start)) {
        break;
      }
      if (isComment(leaf)) {
        if (!beginsLine(text, leaf.getOffset())) {
          break;
        }
        start = leaf.getOffset();
      }
      at = leaf.getOffset() - 1;
    }
    return start;
  }

  /** Comments to the end of the line have their line end in them; blanks are what comes then. */
  private static boolean hasEmptyLine(String text, ILeafNode leaf, int start) {
    if (isComment(leaf)) {
      return false;
    }
    String between = text.substring(leaf.getOffset(), start);
    boolean afterLine = leaf.getOffset() > 0 && text.charAt(leaf.getOffset() - 1) == '\n';
    long lineEnds = between.chars().filter(c -> c == '\n').count();
    return lineEnds > (afterLine ? 0 : 1);
  }

  /** A comment behind an offset on the same line, if nothing else follows on that line. */
  static ILeafNode commentBehind(INode root, String text, int offset) {
    int at = offset;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    ILeafNode leaf = at < text.length() ? NodeModelUtils.findLeafNodeAtOffset(root, at) : null;
    if (leaf == null || leaf.getOffset() != at || !isComment(leaf)) {
      return null;
    }
    String comment = leaf.getText().stripTrailing();
    return comment.indexOf('\n') < 0 && endsLine(text, at + comment.length()) ? leaf : null;
  }

  static boolean isComment(ILeafNode leaf) {
    return leaf.getGrammarElement() instanceof TerminalRule rule
        && rule.getName().endsWith("COMMENT");
  }

  static boolean beginsLine(String text, int offset) {
    return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).isBlank();
  }

  static boolean endsLine(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return text.substring(offset, end < 0 ? text.length() : end).isBlank();
  }
}
