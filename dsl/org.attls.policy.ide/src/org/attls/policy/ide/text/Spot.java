// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.text;

import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A word of a file and what it is there for.
 *
 * @param leaf the word
 * @param keyword the keyword that it is, or null
 * @param feature the feature whose value it is or belongs to, or empty
 * @param node the whole value, which may be of several words; the word itself for a keyword
 * @param owner the object whose feature it is
 */
public record Spot(ILeafNode leaf, Keyword keyword, String feature, INode node, EObject owner) {

  /**
   * The rules in which words of the language are names or values, or parts of one: soft words may
   * be names, and the words of a setting are its name, all together.
   */
  private static final Set<String> OF_VALUES =
      Set.of(
          "PlainWord",
          "WordThatIsParameter",
          "SoftWord",
          "SettingName",
          "KeywordSettingName",
          "KeywordValue");

  /** The word at or just before an offset; empty between words and in comments. */
  public static Optional<Spot> at(XtextResource resource, int offset) {
    if (resource.getParseResult() == null) {
      return Optional.empty();
    }
    INode root = resource.getParseResult().getRootNode();
    ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
    if ((leaf == null || !isWord(leaf)) && offset > 0) {
      leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
    }
    return Optional.ofNullable(leaf).filter(Spot::isWord).map(Spot::of);
  }

  /** What a visible leaf is there for. */
  public static Spot of(ILeafNode leaf) {
    Keyword keyword = keyword(leaf);
    INode value = keyword == null ? value(leaf) : null;
    return new Spot(
        leaf,
        keyword,
        value == null
            ? ""
            : GrammarUtil.containingAssignment(value.getGrammarElement()).getFeature(),
        value == null ? leaf : value,
        NodeModelUtils.findActualSemanticObjectFor(leaf));
  }

  /** The text of the value, without the escape that marks a name. */
  public String value() {
    return textOf(node);
  }

  /** The text of a value, without the escape that marks a name. */
  public static String textOf(INode node) {
    return Words.unescaped(NodeModelUtils.getTokenText(node));
  }

  /** The word with the one before it and the one behind it, with blanks between them. */
  public String around() {
    ILeafNode before = Neighbours.before(leaf.getRootNode(), leaf.getOffset());
    ILeafNode after = Neighbours.after(leaf.getRootNode(), leaf.getEndOffset());
    return (before == null ? "" : before.getText() + ' ')
        + leaf.getText()
        + (after == null ? "" : ' ' + after.getText());
  }

  private static boolean isWord(ILeafNode leaf) {
    return !leaf.isHidden() && leaf.getGrammarElement() != null && leaf.getLength() > 0;
  }

  private static Keyword keyword(ILeafNode leaf) {
    if (leaf.getGrammarElement() instanceof EnumLiteralDeclaration literal) {
      return literal.getLiteral();
    }
    // A slash is part of a prefix, however the grammar puts it together.
    return leaf.getGrammarElement() instanceof Keyword word
            && !word.getValue().equals("/")
            && !OF_VALUES.contains(GrammarUtil.containingRule(word).getName())
        ? word
        : null;
  }

  /** Words of rules that only make values stand below a node that says which feature it is. */
  private static INode value(ILeafNode leaf) {
    for (INode node = leaf; node != null; node = node.getParent()) {
      EObject element = node.getGrammarElement();
      if (element != null && GrammarUtil.containingAssignment(element) != null) {
        return node;
      }
      if (node.hasDirectSemanticElement()) {
        return null;
      }
    }
    return null;
  }
}
