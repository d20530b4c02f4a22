// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.HandshakeRole;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.model.policy.SecurityLevel;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Proposes values that the facts of the field hold: ciphers, versions, releases and the like. */
class FactProposals {
  private static final List<CipherSuite> STRONGEST_FIRST =
      CipherSuite.all().stream()
          .sorted(
              Comparator.comparing(CipherSuite::rating)
                  .thenComparing(CipherSuite::strengthBits)
                  .reversed()
                  .thenComparing(CipherSuite::code))
          .toList();

  @Inject private Proposals proposals;

  /** Cipher suites, the strongest first, but those that the level has already. */
  void ciphers(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    Set<String> given = given(context, true);
    for (int i = 0; i < STRONGEST_FIRST.size(); i++) {
      CipherSuite suite = STRONGEST_FIRST.get(i);
      if (!given.contains(suite.name())) {
        value(suite.name(), suite.summary(), i, context, acceptor);
      }
    }
  }

  /** Protocol versions, the newest first, but those that the level has already. */
  void versions(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    Set<String> given = given(context, false);
    int i = 0;
    if (given.isEmpty()) {
      value(
          "default",
          "The versions are left to z/OS",
          ProtocolVersion.all().size(),
          context,
          acceptor);
    }
    for (ProtocolVersion version : ProtocolVersion.all().reversed()) {
      if (!given.contains(version.name())) {
        value(
            version.name(),
            version.meaning() + "; since " + version.since() + "; " + version.rating().word(),
            i++,
            context,
            acceptor);
      }
    }
  }

  /** Releases of z/OS, the newest first. */
  void releases(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    int i = 0;
    for (Release release : Release.all().reversed()) {
      String note = release.note().isEmpty() ? "" : ": " + release.note();
      value(release.name(), "z/OS " + release.name() + note, i++, context, acceptor);
    }
  }

  /** Handshake roles. */
  void roles(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    for (HandshakeRole role : HandshakeRole.all()) {
      proposals.propose(
          Proposal.of(
              role.word(), role.meaning(), ContentAssistEntry.KIND_KEYWORD, Proposals.KEYWORD),
          context,
          acceptor);
    }
  }

  private void value(
      String text,
      String description,
      int rank,
      ContentAssistContext context,
      IIdeContentProposalAcceptor acceptor) {
    proposals.propose(
        Proposal.of(text, description, ContentAssistEntry.KIND_VALUE, Proposals.VALUE - rank),
        context,
        acceptor);
  }

  /** The whole word at the cursor, whose first part has been typed. */
  private static String typed(ContentAssistContext context) {
    int length = context.getPrefix().length();
    ILeafNode leaf =
        length == 0
            ? null
            : NodeModelUtils.findLeafNodeAtOffset(
                context.getRootNode(), context.getOffset() - length);
    return leaf == null ? "" : leaf.getText();
  }

  /** What the list at the cursor has besides the word that is being typed. */
  private static Set<String> given(ContentAssistContext context, boolean ciphers) {
    SecurityLevel level =
        EcoreUtil2.getContainerOfType(context.getCurrentModel(), SecurityLevel.class);
    if (level == null) {
      return Set.of();
    }
    List<String> values = new ArrayList<>(ciphers ? level.getCiphers() : level.getVersions());
    values.remove(typed(context));
    values.removeIf(Objects::isNull);
    return new HashSet<>(values);
  }
}
