// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide;

import org.attls.policy.ide.colours.PolicyColours;
import org.attls.policy.ide.completion.PolicyContexts;
import org.attls.policy.ide.completion.PolicyProposals;
import org.attls.policy.ide.fixes.PolicyCodeActions;
import org.attls.policy.ide.folding.PolicyFolding;
import org.attls.policy.ide.hover.PolicyHover;
import org.attls.policy.ide.outline.PolicySymbols;
import org.attls.policy.ide.outline.SymbolDetails;
import org.attls.policy.ide.outline.SymbolKinds;
import org.attls.policy.ide.outline.SymbolNames;
import org.attls.policy.ide.rename.PolicyRename;
import org.attls.policy.ide.text.Prefixes;
import org.eclipse.xtext.ide.editor.contentassist.IPrefixMatcher;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.ide.server.codeActions.ICodeActionService2;
import org.eclipse.xtext.ide.server.hover.IHoverService;
import org.eclipse.xtext.ide.server.rename.IRenameService2;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolMapper;
import org.eclipse.xtext.ide.server.symbol.DocumentSymbolService;

/** The editor services of the language, the same for every front end. */
public class PolicyIdeModule extends AbstractPolicyIdeModule {
  /** What may stand at the cursor. */
  public Class<? extends ContentAssistContextFactory> bindContentAssistContextFactory() {
    return PolicyContexts.class;
  }

  /** Completion. */
  public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
    return PolicyProposals.class;
  }

  @Override
  public Class<? extends IPrefixMatcher> bindIPrefixMatcher() {
    return Prefixes.class;
  }

  /** Hovers. */
  public Class<? extends IHoverService> bindIHoverService() {
    return PolicyHover.class;
  }

  /** What the entries of the outline are called. */
  public Class<? extends DocumentSymbolMapper.DocumentSymbolNameProvider> bindSymbolNames() {
    return SymbolNames.class;
  }

  /** The kinds of the entries of the outline. */
  public Class<? extends DocumentSymbolMapper.DocumentSymbolKindProvider> bindSymbolKinds() {
    return SymbolKinds.class;
  }

  /** What stands beside the entries of the outline. */
  public Class<? extends DocumentSymbolMapper.DocumentSymbolDetailsProvider> bindSymbolDetails() {
    return SymbolDetails.class;
  }

  /** Symbols of the project. */
  public Class<? extends DocumentSymbolService> bindDocumentSymbolService() {
    return PolicySymbols.class;
  }

  @Override
  public Class<? extends IRenameService2> bindIRenameService2() {
    return PolicyRename.class;
  }

  /** Folding. */
  public Class<? extends IFoldingRangeProvider> bindIFoldingRangeProvider() {
    return PolicyFolding.class;
  }

  /** Colours. */
  public Class<? extends ISemanticHighlightingCalculator> bindISemanticHighlightingCalculator() {
    return PolicyColours.class;
  }

  /** Quick fixes. */
  public Class<? extends ICodeActionService2> bindICodeActionService2() {
    return PolicyCodeActions.class;
  }
}
