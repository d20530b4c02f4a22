// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.writing;

import org.attls.policy.serializer.PolicySyntacticSequencer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.serializer.analysis.GrammarAlias.AbstractElementAlias;
import org.eclipse.xtext.serializer.analysis.GrammarAlias.TokenAlias;
import org.eclipse.xtext.serializer.analysis.ISyntacticSequencerPDAProvider.ISynTransition;

/**
 * Writes the commas of lists. The grammar lets them be forgotten, so Xtext would leave them out.
 */
public class ListsWithCommas extends PolicySyntacticSequencer {
  @Override
  protected void emitUnassignedTokens(
      EObject object, ISynTransition transition, INode from, INode to) {
    if (from == null && to == null) {
      transition.getAmbiguousSyntaxes().forEach(this::emitComma);
    } else {
      super.emitUnassignedTokens(object, transition, from, to);
    }
  }

  private void emitComma(AbstractElementAlias syntax) {
    if (syntax instanceof TokenAlias token
        && token.getToken() instanceof Keyword word
        && word.getValue().equals(",")) {
      acceptUnassignedKeyword(word, word.getValue(), null);
    }
  }
}
