// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.assists;

import org.attls.policy.ide.text.TextChange;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Lets two values of a list change places. Commas stay where they are; comments behind the values
 * go along if both values are the last ones on their lines.
 */
final class ListSwap {
  private final String text;
  private final INode root;

  private ListSwap(INode root) {
    this.root = root;
    this.text = root.getText();
  }

  static TextChange of(URI file, INode first, INode second) {
    return new ListSwap(first.getRootNode()).swap(file, first, second);
  }

  private TextChange swap(URI file, INode first, INode second) {
    int afterFirst = afterComma(first.getEndOffset());
    int afterSecond = afterComma(second.getEndOffset());
    int endOfFirst = afterFirst;
    int endOfSecond = afterSecond;
    if (endsLine(afterFirst) && endsLine(afterSecond)) {
      endOfFirst = endOfComment(afterFirst);
      endOfSecond = endOfComment(afterSecond);
    }
    return new TextChange(
        file,
        first.getOffset(),
        endOfSecond - first.getOffset(),
        text.substring(second.getOffset(), second.getEndOffset())
            + text.substring(first.getEndOffset(), afterFirst)
            + text.substring(afterSecond, endOfSecond)
            + text.substring(endOfFirst, second.getOffset())
            + text.substring(first.getOffset(), first.getEndOffset())
            + text.substring(second.getEndOffset(), afterSecond)
            + text.substring(afterFirst, endOfFirst));
  }

  private int afterComma(int offset) {
    return offset < text.length() && text.charAt(offset) == ',' ? offset + 1 : offset;
  }

  private boolean endsLine(int offset) {
    return Stretch.endsLine(text, endOfComment(offset));
  }

  /** The end of a comment that follows on the same line, with the blanks before it. */
  private int endOfComment(int offset) {
    ILeafNode comment = Stretch.commentBehind(root, text, offset);
    return comment == null
        ? offset
        : comment.getOffset() + comment.getText().stripTrailing().length();
  }
}
