// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.Setting;
import org.attls.model.policy.SettingOwner;
import org.attls.model.policy.Symbol;
import org.attls.model.settings.SettingWords;
import org.attls.policy.naming.Kinds;
import org.attls.policy.parsing.Expectations;
import org.attls.policy.parsing.MissingName;
import org.attls.policy.parsing.QuotedText;
import org.attls.policy.parsing.SettingSuggestion;
import org.attls.policy.parsing.SyntaxErrors;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.attls.policy.services.PolicyGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Mistakes that the grammar lets pass, so that they do not cost the rest of the file. */
public class SyntaxChecks extends PolicyChecks {
  /** By name: a second injector in the same JVM has a grammar of its own, with other rules. */
  private final String hashComment;

  private final String text;
  private final Set<String> values;
  private final String setting;
  private final String stray;
  private final String word;

  /** Learns the names of the rules that let mistakes pass. */
  @Inject
  public SyntaxChecks(PolicyGrammarAccess grammar) {
    hashComment = grammar.getHASH_COMMENTRule().getName();
    text = grammar.getTextRule().getName();
    setting = grammar.getSettingValueRule().getName();
    values =
        Set.of(
            grammar.getVerbatimValueRule().getName(),
            grammar.getSetupValueRule().getName(),
            setting);
    stray = grammar.getStrayRule().getName();
    word = grammar.getWORDRule().getName();
  }

  /** Commas, quotes, comments and stray text, in one pass over the file. */
  @Check
  public void textIsWellFormed(PolicyFile file) {
    check(file, NodeModelUtils.getNode(file), null);
  }

  /** Checks a node and all in it; answers the last word, text or sign there, or the one before. */
  private INode check(PolicyFile file, INode node, INode before) {
    String rule = rule(node);
    if (rule.equals(hashComment)) {
      reportAt(FindingCode.HASH_COMMENT, file, node);
    } else if (rule.equals(text)) {
      checkQuotes(file, node);
    } else if (values.contains(rule) && QuotedText.isUnclosed(NodeModelUtils.getTokenText(node))) {
      reportAt(FindingCode.UNCLOSED_STRING, file, node);
    } else if (values.contains(rule)) {
      CutUrl.of(node).ifPresent(url -> reportUrl(file, node, url));
    } else if (rule.equals(stray)) {
      checkStray(file, node);
    }
    INode last = before;
    if (rule.equals(text) || isVisibleLeaf(node)) {
      checkComma(file, before, node);
      last = node;
    }
    if (node instanceof ICompositeNode composite) {
      for (INode child = composite.getFirstChild(); child != null; child = child.getNextSibling()) {
        last = check(file, child, last);
      }
    }
    return last;
  }

  private void reportUrl(EObject file, INode node, String url) {
    reportAt(
        FindingCode.MISSING_QUOTES,
        FindingCode.MISSING_QUOTES.severity(),
        FindingCode.MISSING_QUOTES.message(url),
        file,
        node.getOffset(),
        url.length(),
        List.of(url));
  }

  private void checkQuotes(EObject file, INode node) {
    String text = NodeModelUtils.getTokenText(node);
    if (QuotedText.isUnclosed(text)) {
      reportAt(FindingCode.UNCLOSED_STRING, file, node);
    } else if (!QuotedText.isQuoted(text)
        && !isPlainSymbol(node, text)
        && !text.isEmpty()
        && !SyntaxErrorsInside.explain(node)) {
      reportFixableAt(FindingCode.MISSING_QUOTES, file, node, List.of(text), text);
    }
  }

  /** The value of a symbol that is one word, such as a port or a prefix, needs no quotes. */
  private static boolean isPlainSymbol(INode node, String text) {
    return node.getSemanticElement() instanceof Symbol && text.indexOf(' ') < 0;
  }

  /** Text between objects: only its first token is reported, and none behind a broken object. */
  private void checkStray(EObject file, INode node) {
    INode previous = node.getPreviousSibling();
    while (previous instanceof ILeafNode leaf && leaf.isHidden()) {
      previous = previous.getPreviousSibling();
    }
    boolean consequence =
        previous != null && (rule(previous).equals(stray) || SyntaxErrorsInside.any(previous));
    if (consequence || SyntaxErrorsInside.any(node)) {
      return;
    }
    String text = NodeModelUtils.getTokenText(node);
    Optional<MissingName> missing = MissingName.before(node);
    if (missing.isPresent()) {
      INode word = missing.get().word();
      reportAt(FindingCode.SYNTAX, file, word, word.getText(), missing.get().wanted());
    } else if (text.startsWith("#")) {
      reportAt(FindingCode.HASH_COMMENT, file, node);
    } else if (SyntaxErrors.isForeign(text)) {
      reportAt(FindingCode.UNEXPECTED_CHARACTER, file, node, SyntaxErrors.character(text));
    } else if (text.equals("}")) {
      reportAt(FindingCode.UNEXPECTED_BRACE, file, node);
    } else {
      reportAt(FindingCode.SYNTAX, file, node, text, Expectations.atTop());
    }
  }

  /** Two values of one list that follow each other directly. */
  private void checkComma(EObject file, INode before, INode node) {
    if (before == null || !isListValue(before)) {
      return;
    }
    boolean group = isGroupInGroup(node);
    if ((group || isListValue(node))
        && value(before).getParent() == (group ? node : value(node)).getParent()
        && (group || isOneList(value(before), value(node)))
        && !isReported(file, value(before), group ? node : value(node))) {
      INode next = group ? node : value(node);
      reportAt(
          FindingCode.MISSING_COMMA,
          file,
          next,
          NodeModelUtils.getTokenText(value(before)),
          NodeModelUtils.getTokenText(next));
    }
  }

  /** The word group between the addresses of an address group. */
  private static boolean isGroupInGroup(INode node) {
    return node instanceof ILeafNode leaf
        && leaf.getGrammarElement() instanceof Keyword word
        && word.getValue().equals("group")
        && leaf.getSemanticElement() instanceof AddressGroup;
  }

  /** Addresses and the groups among them are one list. */
  private static boolean isOneList(INode before, INode value) {
    return value.getSemanticElement() instanceof AddressGroup
        || feature(before).equals(feature(value)) && isList(value);
  }

  /** A word on a new line that was meant to begin something, and was taken for one more value. */
  private boolean isReported(EObject file, INode before, INode value) {
    if (!SettingNodes.isOnNewLine(before, value)
        || !(value.getSemanticElement() instanceof SettingOwner owner)) {
      return false;
    }
    String word = NodeModelUtils.getTokenText(value);
    if (word.startsWith("#")) {
      reportAt(FindingCode.HASH_COMMENT, file, value);
      return true;
    }
    List<String> line = SettingNodes.lineFrom(value);
    Optional<String> meant = SettingSuggestion.of(line, owner);
    if (meant.isPresent() && !SyntaxErrorsInside.behindOnLine(value)) {
      reportFixableAt(
          FindingCode.SETTING_UNKNOWN,
          file,
          value,
          SettingSuggestion.replacement(meant.get(), line, 0),
          word,
          Kinds.describe(owner),
          " Did you mean " + meant.get() + "?");
    }
    return meant.isPresent();
  }

  /** Of the values of a setting only those of a list have commas, and only on one line. */
  private static boolean isList(INode value) {
    return !(value.getSemanticElement() instanceof Setting setting)
        || setting.getName() != null
            && SettingWords.find(setting.getName())
                .filter(words -> words.form() == SettingWords.Form.LIST)
                .isPresent()
            && SettingNodes.ownValues(setting) == setting.getValues().size();
  }

  private boolean isListValue(INode leaf) {
    if (!rule(leaf).equals(word) && !rule(value(leaf)).equals(setting)) {
      return false;
    }
    Assignment assignment = GrammarUtil.containingAssignment(value(leaf).getGrammarElement());
    return assignment != null && "+=".equals(assignment.getOperator());
  }

  private static INode value(INode leaf) {
    return leaf.getParent();
  }

  private static String feature(INode value) {
    return GrammarUtil.containingAssignment(value.getGrammarElement()).getFeature();
  }

  private static boolean isVisibleLeaf(INode node) {
    return node instanceof ILeafNode leaf && !leaf.isHidden();
  }

  /** The name of the rule that a node comes of; empty if it is a keyword. */
  private static String rule(INode node) {
    EObject element = node.getGrammarElement();
    AbstractRule rule = element instanceof RuleCall call ? call.getRule() : null;
    if (element instanceof AbstractRule direct) {
      rule = direct;
    }
    return rule == null ? "" : rule.getName();
  }
}
