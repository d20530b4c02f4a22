// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.List;
import java.util.Objects;
import org.attls.policy.ide.completion.Completions;
import org.attls.policy.ide.completion.Snippet;
import org.attls.ui.Icons;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocuments;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.graphics.Image;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;

/** Completion in the authoring language. */
public final class PolicyCompletion extends Completion {
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
        .map(entry -> proposal(entry, offset))
        .toArray(ICompletionProposal[]::new);
  }

  private static TextProposal proposal(ContentAssistEntry entry, int offset) {
    String description = Objects.requireNonNullElse(entry.getDescription(), "");
    return new TextProposal(
        entry.getLabel() == null ? entry.getProposal() : entry.getLabel(),
        description,
        entry.getDocumentation(),
        image(Objects.requireNonNullElse(entry.getKind(), ""), description),
        offset - entry.getPrefix().length(),
        (document, start) -> snippet(entry, document, start));
  }

  /** Further lines of a template are indented like the one that it begins in. */
  private static Snippet snippet(ContentAssistEntry entry, IDocument document, int start)
      throws BadLocationException {
    String text = entry.getProposal();
    if (!ContentAssistEntry.KIND_SNIPPET.equals(entry.getKind())) {
      return new Snippet(text, List.of(), text.length());
    }
    String indent = Indents.of(document, start);
    return Snippet.parse(text.replace("\n", Indents.lineEnd(document) + indent));
  }

  private static Image image(String kind, String description) {
    return switch (kind) {
      case ContentAssistEntry.KIND_KEYWORD -> Icons.image("keyword");
      case ContentAssistEntry.KIND_SNIPPET -> Icons.image("template");
      case ContentAssistEntry.KIND_REFERENCE -> Icons.ofWords(description);
      default -> Icons.image("value");
    };
  }

  @Override
  public char[] getCompletionProposalAutoActivationCharacters() {
    return new char[] {'>'};
  }
}
