// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import org.attls.model.policy.AddressScope;
import org.attls.model.policy.PolicyPackage;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/** Proposes the addresses of a rule's endpoint: all, all of a family, or a group. */
class AddressProposals {
  @Inject private Proposals proposals;
  @Inject private NameProposals names;

  /** Proposes whole endpoints. */
  void endpoints(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    for (AddressScope scope : AddressScope.values()) {
      if (scope != AddressScope.NAMED) {
        propose(scope.getLiteral(), describe(scope), context, acceptor);
      }
    }
    names.propose(PolicyPackage.Literals.ENDPOINT__GROUP, "group ", context, acceptor);
  }

  /** Proposes the families that may follow the word all. */
  void families(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    propose("IPv4", describe(AddressScope.ALL_IPV4), context, acceptor);
    propose("IPv6", describe(AddressScope.ALL_IPV6), context, acceptor);
  }

  private void propose(
      String text,
      String description,
      ContentAssistContext context,
      IIdeContentProposalAcceptor acceptor) {
    proposals.propose(
        Proposal.of(text, description, ContentAssistEntry.KIND_KEYWORD, Proposals.NAME),
        context,
        acceptor);
  }

  private static String describe(AddressScope scope) {
    return switch (scope) {
      case ALL_IPV4 -> "Every IPv4 address";
      case ALL_IPV6 -> "Every IPv6 address";
      default -> "Every address, IPv4 and IPv6";
    };
  }
}
