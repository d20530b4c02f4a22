// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import com.google.inject.Inject;
import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.model.policy.PolicyFile;
import org.attls.policy.parsing.Expectations;
import org.attls.policy.parsing.QuotedText;
import org.attls.policy.parsing.SyntaxErrors;
import org.attls.policy.parsing.SyntaxErrorsInside;
import org.attls.policy.services.PolicyGrammarAccess;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
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
  private final String value;
  private final String stray;
  private final String word;

  /** Learns the names of the rules that let mistakes pass. */
  @Inject
  public SyntaxChecks(PolicyGrammarAccess grammar) {
    hashComment = grammar.getHASH_COMMENTRule().getName();
    text = grammar.getTextRule().getName();
    value = grammar.getVerbatimValueRule().getName();
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
    } else if (rule.equals(value) && QuotedText.isUnclosed(NodeModelUtils.getTokenText(node))) {
      reportAt(FindingCode.UNCLOSED_STRING, file, node);
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

  private void checkQuotes(EObject file, INode node) {
    String text = NodeModelUtils.getTokenText(node);
    if (QuotedText.isUnclosed(text)) {
      reportAt(FindingCode.UNCLOSED_STRING, file, node);
    } else if (!QuotedText.isQuoted(text) && !SyntaxErrorsInside.near(node.getParent())) {
      reportFixableAt(FindingCode.MISSING_QUOTES, file, node, List.of(text), text);
    }
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
    if (text.startsWith("#")) {
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
    if (before != null
        && isListValue(node)
        && isListValue(before)
        && value(before).getParent() == value(node).getParent()
        && feature(before).equals(feature(node))) {
      reportAt(
          FindingCode.MISSING_COMMA,
          file,
          value(node),
          NodeModelUtils.getTokenText(value(before)),
          NodeModelUtils.getTokenText(value(node)));
    }
  }

  private boolean isListValue(INode leaf) {
    if (!rule(leaf).equals(word)) {
      return false;
    }
    Assignment assignment = GrammarUtil.containingAssignment(value(leaf).getGrammarElement());
    return assignment != null && "+=".equals(assignment.getOperator());
  }

  private static INode value(INode leaf) {
    return leaf.getParent();
  }

  private static String feature(INode leaf) {
    return GrammarUtil.containingAssignment(value(leaf).getGrammarElement()).getFeature();
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
