// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.pagent.ide.FlatAssists;
import org.attls.pagent.ide.FlatFix;
import org.attls.pagent.ide.FlatFixes;
import org.attls.pagent.source.Fault;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.Span;
import org.attls.policy.ide.live.Edit;
import org.attls.ui.editor.Answers;
import org.attls.ui.editor.FindingAnnotation;
import org.attls.ui.fixes.FixProposal;
import org.attls.ui.fixes.MarkedFinding;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;

/** Changes to choose by Ctrl+1: what mends the findings at the cursor, and what may be wanted. */
final class FlatQuickFixes implements IQuickAssistProcessor {
  private final FlatFileEditor editor;

  FlatQuickFixes(FlatFileEditor editor) {
    this.editor = editor;
  }

  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof FindingAnnotation finding
        && finding.subject(Fault.class).isPresent();
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return editor.isEditable();
  }

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    ISourceViewer viewer = context.getSourceViewer();
    FlatDocument flat = FlatDocuments.of(viewer.getDocument()).orElse(null);
    if (flat == null || viewer.getAnnotationModel() == null || !editor.isEditable()) {
      return new ICompletionProposal[0];
    }
    int offset = context.getOffset();
    List<MarkedFinding> marked =
        MarkedFinding.at(viewer.getAnnotationModel(), viewer.getDocument(), offset);
    return Answers.atOnce(flat.read(policy -> proposals(flat, policy, marked, offset)))
        .orElse(List.of())
        .toArray(ICompletionProposal[]::new);
  }

  private static List<ICompletionProposal> proposals(
      FlatDocument flat, FlatPolicy policy, List<MarkedFinding> marked, int offset) {
    Map<List<Edit>, ICompletionProposal> proposals = new LinkedHashMap<>();
    for (MarkedFinding found : marked) {
      String message = found.annotation().getText();
      now(found, policy)
          .ifPresent(fault -> add(proposals, flat, FlatFixes.of(policy, fault), message));
    }
    add(proposals, flat, FlatAssists.at(policy, offset), null);
    return List.copyOf(proposals.values());
  }

  /** The fault where it is by now; the text may have changed since it was found. */
  private static Optional<Fault> now(MarkedFinding found, FlatPolicy policy) {
    int start = found.position().getOffset();
    int end = start + found.position().getLength();
    return found
        .annotation()
        .subject(Fault.class)
        .filter(fault -> end <= policy.text().length())
        .map(
            fault ->
                new Fault(
                    fault.code(),
                    fault.severity(),
                    new Span(start, end),
                    fault.arguments(),
                    fault.data()));
  }

  /** What changes the same is offered once. */
  private static void add(
      Map<List<Edit>, ICompletionProposal> proposals,
      FlatDocument flat,
      List<FlatFix> fixes,
      String message) {
    for (FlatFix fix : fixes) {
      List<Edit> edits = FlatEdits.of(fix.edits());
      proposals.putIfAbsent(
          edits,
          new FixProposal(fix.title(), message, edits, () -> flat.change(fix.title(), edits)));
    }
  }

  @Override
  public String getErrorMessage() {
    return null;
  }
}
