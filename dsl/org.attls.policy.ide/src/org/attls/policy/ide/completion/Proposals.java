// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import org.attls.policy.ide.text.Prefixes;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/** Hands proposals to the editor if they fit what has been typed. */
class Proposals {
  /** Names come first, then values, then keywords, then whole pieces of text. */
  static final int NAME = 500;

  static final int VALUE = 450;
  static final int KEYWORD = 300;
  static final int TEMPLATE = 200;

  @Inject private Prefixes prefixes;

  /** Whether a text fits what has been typed. */
  boolean fits(String text, ContentAssistContext context) {
    return prefixes.isCandidateMatchingPrefix(text, context.getPrefix());
  }

  /** Proposes a text with a line that says what it is, and a longer explanation if there is one. */
  void propose(
      Proposal proposal, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    if (!fits(proposal.label(), context)) {
      return;
    }
    ContentAssistEntry entry = new ContentAssistEntry();
    entry.setPrefix(context.getPrefix());
    entry.setProposal(proposal.text());
    entry.setLabel(proposal.label());
    entry.setDescription(proposal.description());
    entry.setDocumentation(proposal.documentation());
    entry.setKind(proposal.kind());
    acceptor.accept(entry, proposal.priority());
  }
}
