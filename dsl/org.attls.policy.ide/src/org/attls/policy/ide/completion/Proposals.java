// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import java.util.regex.Pattern;
import org.attls.policy.ide.text.Prefixes;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/** Hands proposals to the editor if they fit what has been typed. */
class Proposals {
  /** Names come first, then values, then keywords, then settings, then whole pieces of text. */
  static final int NAME = 500;

  static final int VALUE = 450;
  static final int KEYWORD = 300;
  static final int SETTING = 250;
  static final int TEMPLATE = 200;

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  @Inject private Prefixes prefixes;

  /** Whether a text fits what has been typed. */
  boolean fits(String text, ContentAssistContext context) {
    return prefixes.isCandidateMatchingPrefix(text, context.getPrefix());
  }

  /** Proposes a text with a line that says what it is, and a longer explanation if there is one. */
  void propose(
      Proposal proposal, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    propose(proposal, context.getPrefix(), acceptor);
  }

  /** Proposes a text in place of the text before the cursor, which may be several words. */
  void propose(Proposal proposal, String typed, IIdeContentProposalAcceptor acceptor) {
    if (!prefixes.isCandidateMatchingPrefix(
        proposal.label(), BLANKS.matcher(typed).replaceAll(" "))) {
      return;
    }
    ContentAssistEntry entry = new ContentAssistEntry();
    entry.setPrefix(typed);
    entry.setProposal(proposal.text());
    entry.setLabel(proposal.label());
    entry.setDescription(proposal.description());
    entry.setDocumentation(proposal.documentation());
    entry.setKind(proposal.kind());
    acceptor.accept(entry, proposal.priority());
  }
}
