// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import org.attls.policy.ide.keywords.KeywordFact;
import org.attls.policy.ide.keywords.Keywords;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/** Proposes keywords, those of several words as a whole, with what they are for. */
class KeywordProposals {
  @Inject private Keywords keywords;
  @Inject private Proposals proposals;
  @Inject private Templates templates;

  /** Proposes a keyword and the templates that begin with it. */
  void propose(Keyword word, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    KeywordFact fact = keywords.fact(word).orElse(null);
    if (fact == null || isGiven(word, fact, context.getCurrentModel())) {
      return;
    }
    String text = Keywords.rest(word);
    proposals.propose(keyword(text, fact), context, acceptor);
    if (text.equals(fact.phrase())) {
      templates.propose(fact, context, acceptor);
    }
  }

  /** A keyword as a proposal. */
  static Proposal keyword(String text, KeywordFact fact) {
    return new Proposal(
        text,
        text,
        fact.meaning(),
        documentation(fact),
        ContentAssistEntry.KIND_KEYWORD,
        Proposals.KEYWORD);
  }

  private static String documentation(KeywordFact fact) {
    StringBuilder text = new StringBuilder(fact.meaning()).append(".\n\nBecomes: ");
    text.append(fact.becomes()).append('.');
    if (!fact.byDefault().isEmpty()) {
      text.append("\n\nDefault: ").append(fact.byDefault()).append('.');
    }
    return text.toString();
  }

  /** What may be given once only is not proposed again. */
  private static boolean isGiven(Keyword word, KeywordFact fact, EObject model) {
    String property = Keywords.property(word);
    for (EObject object = model; object != null; object = object.eContainer()) {
      if (object.eClass().getName().equals(fact.where())) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(property);
        return feature != null && object.eIsSet(feature);
      }
    }
    return false;
  }
}
