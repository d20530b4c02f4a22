// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.List;
import org.attls.policy.ide.completion.Completions;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocuments;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** Completion; the editor asks for it outside the UI thread. */
public final class PolicyCompletion implements IContentAssistProcessor {
  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    return LiveDocuments.of(viewer.getDocument())
        .flatMap(
            live ->
                Answers.soon(
                    live.read(
                        resource ->
                            PolicyLanguage.service(Completions.class).at(resource, offset))))
        .map(entries -> proposals(entries, offset))
        .orElse(new ICompletionProposal[0]);
  }

  private static ICompletionProposal[] proposals(List<ContentAssistEntry> entries, int offset) {
    return entries.stream()
        .map(entry -> new PolicyProposal(entry, offset))
        .toArray(ICompletionProposal[]::new);
  }

  @Override
  public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
    return new IContextInformation[0];
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return new char[] {'>'};
  }

  @Override
  public char[] getContextInformationAutoActivationCharacters() {
    return new char[0];
  }

  @Override
  public String getErrorMessage() {
    return null;
  }

  @Override
  public IContextInformationValidator getContextInformationValidator() {
    return null;
  }
}
