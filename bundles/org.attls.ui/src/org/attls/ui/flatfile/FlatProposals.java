// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.List;
import org.attls.pagent.ide.FlatCompletion;
import org.attls.pagent.ide.FlatProposal;
import org.attls.pagent.ide.FlatToken;
import org.attls.policy.ide.completion.Snippet;
import org.attls.ui.Icons;
import org.attls.ui.editor.Answers;
import org.attls.ui.editor.Completion;
import org.attls.ui.editor.TextProposal;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.swt.graphics.Image;

/** Completion of keywords, values and names. */
final class FlatProposals extends Completion {
  @Override
  public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
    return FlatDocuments.of(viewer.getDocument())
        .flatMap(flat -> Answers.soon(flat.read(policy -> FlatCompletion.at(policy, offset))))
        .orElse(List.of())
        .stream()
        .map(FlatProposals::proposal)
        .toArray(ICompletionProposal[]::new);
  }

  private static TextProposal proposal(FlatProposal found) {
    return new TextProposal(
        found.label(),
        found.detail(),
        found.markdown().isEmpty() ? null : found.markdown(),
        image(found.kind()),
        found.replaced().start(),
        (document, start) -> new Snippet(found.text(), List.of(), found.cursor()));
  }

  private static Image image(FlatToken.Kind kind) {
    return switch (kind) {
      case STATEMENT -> Icons.image("template");
      case PARAMETER -> Icons.image("keyword");
      case REFERENCE -> Icons.image("security-level");
      default -> Icons.image("value");
    };
  }
}
