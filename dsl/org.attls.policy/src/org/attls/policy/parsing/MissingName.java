// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.parsing;

import java.util.Optional;
import java.util.Set;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A namespace or import without its name, which took the first word of the next line for it.
 *
 * @param word the word that was taken for a name
 * @param wanted what is missing before it, in plain words
 */
public record MissingName(INode word, String wanted) {
  private static final Set<String> WORDS = Set.of("namespace", "import");

  /** The missing name whose consequence is that a text fits nowhere, if it is one. */
  public static Optional<MissingName> before(INode text) {
    ILeafNode word = leafBefore(text);
    ILeafNode begin = word == null ? null : leafBefore(word);
    return begin != null
            && WORDS.contains(word.getText())
            && WORDS.contains(begin.getText())
            && word.getStartLine() > begin.getEndLine()
        ? Optional.of(new MissingName(word, Expectations.of(null, begin.getText())))
        : Optional.empty();
  }

  private static ILeafNode leafBefore(INode node) {
    ILeafNode leaf = null;
    int offset = node.getOffset();
    do {
      offset--;
      leaf = offset < 0 ? null : NodeModelUtils.findLeafNodeAtOffset(node.getRootNode(), offset);
      offset = leaf == null ? -1 : leaf.getTotalOffset();
    } while (leaf != null && leaf.isHidden());
    return leaf;
  }
}
