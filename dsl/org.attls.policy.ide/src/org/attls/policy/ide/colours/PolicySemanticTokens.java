// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.colours;

import org.eclipse.xtext.ide.server.semantictokens.SemanticTokensService;

/** Semantic tokens for language servers, with modifiers for how strong ciphers and versions are. */
public class PolicySemanticTokens extends SemanticTokensService {
  @Override
  protected void addTokenModifiers() {
    super.addTokenModifiers();
    getTokenModifiers().addAll(Colour.STRENGTHS);
  }
}
