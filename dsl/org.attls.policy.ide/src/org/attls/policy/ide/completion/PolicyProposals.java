// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import java.util.Set;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.ide.text.Spot;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** Completion: what fits at the cursor, with what it is and does. */
public class PolicyProposals extends IdeContentProposalProvider {
  private static final Set<String> WITHOUT_SYMBOLS =
      Set.of(
          "name", "namespace", "without", "statement", "keyword", "release", "versions", "version");

  @Inject private KeywordProposals keywords;
  @Inject private SettingProposals settings;
  @Inject private OtherNames others;
  @Inject private NameProposals names;
  @Inject private FactProposals facts;
  @Inject private AddressProposals addresses;
  @Inject private VerbatimProposals verbatim;

  @Override
  protected void createProposals(
      AbstractElement element, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    if (element instanceof Assignment assignment) {
      createValues(assignment, context, acceptor);
    } else if (SettingProposals.isOfSettings(element)) {
      settings.further(context, acceptor);
    } else if (element instanceof Keyword word && !SettingProposals.needsValue(context)) {
      keywords.propose(word, context, acceptor);
      if (isAfterAll(word, context)) {
        addresses.families(context, acceptor);
      }
    }
  }

  private void createValues(
      Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    if (assignment.getTerminal() instanceof CrossReference reference) {
      names.propose(feature(assignment, reference), "", context, acceptor);
      return;
    }
    if (context.getPrefix().startsWith("&")) {
      if (!WITHOUT_SYMBOLS.contains(assignment.getFeature())) {
        others.symbols(context, acceptor);
      }
      return;
    }
    boolean endpoint = isIn(assignment, PolicyPackage.Literals.ENDPOINT);
    switch (assignment.getFeature()) {
      case "ciphers" -> {
        if (isNextOf("ciphers", context)) {
          facts.ciphers(context, acceptor);
        }
      }
      case "versions" -> {
        if (isNextOf("versions", context)) {
          facts.versions(context, acceptor);
        }
      }
      case "version" -> facts.versions(context, acceptor);
      case "name" -> {
        if (isCall(assignment, "SettingName")) {
          settings.settings(context, acceptor);
        } else if (isIn(assignment, PolicyPackage.Literals.TRAFFIC_TYPE)) {
          others.types(context, acceptor);
        }
      }
      case "values" -> {
        settings.values(context, acceptor);
        settings.further(context, acceptor);
      }
      case "without" -> others.types(context, acceptor);
      case "namespace" -> {
        if (isIn(assignment, PolicyPackage.Literals.IMPORT)) {
          others.namespaces(context, acceptor);
        }
      }
      case "statement" -> verbatim.statements(context, acceptor);
      case "keyword" -> {
        if (!isAfterKeyword(context)) {
          verbatim.keywords(context, acceptor);
        }
      }
      case "value" -> {
        if (isAfterKeyword(context)) {
          verbatim.values(Around.wordBefore(context), context, acceptor);
        }
      }
      case "release" -> facts.releases(context, acceptor);
      case "role" -> facts.roles(context, acceptor);
      case "scope" -> {
        if (endpoint) {
          addresses.endpoints(context, acceptor);
        }
      }
      default -> {}
    }
  }

  /** The grammar lets commas be forgotten, but no value is proposed where one is missing. */
  private static boolean isNextOf(String list, ContentAssistContext context) {
    String before = Around.wordBefore(context);
    return before.equals(",") || before.equals(list);
  }

  /** Whether the keyword of a parameter stands before, whose value comes next. */
  private static boolean isAfterKeyword(ContentAssistContext context) {
    ILeafNode leaf = Around.leafBefore(context);
    return leaf != null && Spot.of(leaf).feature().equals("keyword");
  }

  private static EReference feature(Assignment assignment, CrossReference reference) {
    EClass owner = (EClass) GrammarUtil.containingParserRule(reference).getType().getClassifier();
    return (EReference) owner.getEStructuralFeature(assignment.getFeature());
  }

  private static boolean isCall(Assignment assignment, String rule) {
    return assignment.getTerminal() instanceof RuleCall call
        && call.getRule().getName().equals(rule);
  }

  private static boolean isIn(AbstractElement element, EClass type) {
    return GrammarUtil.containingParserRule(element) != null
        && GrammarUtil.containingParserRule(element).getType().getClassifier() == type;
  }

  /** The grammar cannot tell that a family may follow, since it takes both words for one value. */
  private static boolean isAfterAll(Keyword word, ContentAssistContext context) {
    return word.getValue().equals("}")
        && isIn(word, PolicyPackage.Literals.CONNECTIVITY_RULE)
        && Around.wordBefore(context).equals("all");
  }
}
