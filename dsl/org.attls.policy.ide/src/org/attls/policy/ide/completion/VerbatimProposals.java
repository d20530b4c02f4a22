// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.completion;

import com.google.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.generator.verbatim.VerbatimParameter;
import org.attls.generator.verbatim.VerbatimStatement;
import org.attls.model.policy.Verbatim;
import org.attls.model.policy.VerbatimLine;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.policy.ide.completion.OfferedWords.Word;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;

/** Proposes what the catalogue of the flat file has for a verbatim block. */
class VerbatimProposals {
  @Inject private Proposals proposals;

  /** The statements whose parameters can be given. */
  void statements(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    for (Statement statement : Catalogue.get().statements()) {
      if (VerbatimStatement.find(statement.keyword())
          .filter(VerbatimStatement::taken)
          .isPresent()) {
        propose(statement.keyword(), statement.meaning(), 0, context, acceptor);
      }
    }
  }

  /** The parameters of the statement, in its order, but those that the block has already. */
  void keywords(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    Verbatim block = block(context).orElse(null);
    if (block == null || block.getStatement() == null) {
      return;
    }
    Set<String> given =
        block.getLines().stream().map(VerbatimLine::getKeyword).collect(Collectors.toSet());
    int rank = 0;
    for (Parameter parameter : Catalogue.get().parameters(block.getStatement())) {
      boolean again = given.contains(parameter.keyword()) && !parameter.repeatable();
      if (VerbatimParameter.isTaken(parameter) && !again) {
        propose(parameter.keyword(), parameter.meaning(), rank++, context, acceptor);
      }
    }
  }

  /** The words that a parameter takes. */
  void values(String keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
    Optional<Parameter> parameter =
        block(context)
            .map(Verbatim::getStatement)
            .flatMap(statement -> Catalogue.get().parameter(statement, keyword));
    if (parameter.isPresent()) {
      int rank = 0;
      for (Word word : OfferedWords.of(parameter.get())) {
        propose(word.text(), word.meaning(), rank++, context, acceptor);
      }
    }
  }

  private static Optional<Verbatim> block(ContentAssistContext context) {
    return Optional.ofNullable(
        EcoreUtil2.getContainerOfType(context.getCurrentModel(), Verbatim.class));
  }

  private void propose(
      String text,
      String meaning,
      int rank,
      ContentAssistContext context,
      IIdeContentProposalAcceptor acceptor) {
    proposals.propose(
        Proposal.of(text, meaning, ContentAssistEntry.KIND_VALUE, Proposals.VALUE - rank),
        context,
        acceptor);
  }
}
