// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import java.util.List;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.ide.keywords.KeywordFact;
import org.attls.policy.ide.keywords.Keywords;
import org.attls.policy.ide.keywords.Keywords.Explained;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/** Proposes keywords, those of several words as a whole, with what they are for. */
class KeywordProposals {
  private static final String KEY_RING = PolicyPackage.Literals.KEY_RING.getName();

  @Inject private Keywords keywords;
  @Inject private Proposals proposals;
  @Inject private Templates templates;

  /** Proposes the phrases that a keyword is a word of, and the templates that begin with them. */
  void propose(Keyword word, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    for (Explained each : keywords.of(word)) {
      List<String> before = each.phrase().before(word);
      boolean begins = before.isEmpty();
      if (begins
          ? !isGiven(word, each.fact(), context) && Sense.makes(each.fact(), context)
          : before.getLast().equals(Around.wordBefore(context))) {
        proposals.propose(keyword(each.phrase().from(word), each.fact()), context, acceptor);
        if (begins) {
          templates.propose(each.fact(), context, acceptor);
        }
      }
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

  static String documentation(KeywordFact fact) {
    StringBuilder text = new StringBuilder(fact.meaning()).append(".\n\nBecomes: ");
    text.append(fact.becomes()).append('.');
    if (!fact.byDefault().isEmpty()) {
      text.append("\n\nDefault: ").append(fact.byDefault()).append('.');
    }
    return text.toString();
  }

  /** What may be given once only is not proposed again. */
  private static boolean isGiven(Keyword word, KeywordFact fact, ContentAssistContext context) {
    if (fact.where().equals(KEY_RING) && !fact.phrase().startsWith("stash")) {
      KeyRingOwner owner = Around.object(KeyRingOwner.class, context);
      return owner != null && owner.getKeyRing() != null;
    }
    String property = Keywords.property(word);
    for (EObject object = context.getCurrentModel(); object != null; object = object.eContainer()) {
      if (object.eClass().getName().equals(fact.where())) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(property);
        return feature != null && object.eIsSet(feature);
      }
    }
    return false;
  }
}
