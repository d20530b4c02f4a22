// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import org.attls.model.policy.PolicyPackage;
import org.attls.policy.ide.keywords.KeywordFact;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/** Proposes skeletons of objects. */
class Templates {
  @Inject private Proposals proposals;

  /** Proposes the skeletons that begin with a keyword. */
  void propose(
      KeywordFact keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    for (Template template : Template.all()) {
      if (template.phrase().equals(keyword.phrase()) && !isUse(keyword)) {
        proposals.propose(
            new Proposal(
                template.body(),
                template.label(),
                template.description(),
                Snippet.parse(template.body()).text(),
                ContentAssistEntry.KIND_SNIPPET,
                Proposals.TEMPLATE),
            context,
            acceptor);
      }
    }
  }

  /** Shared rules that a stack uses are named only. */
  private static boolean isUse(KeywordFact keyword) {
    return keyword.where().equals(PolicyPackage.Literals.SHARED_RULES_USE.getName());
  }
}
