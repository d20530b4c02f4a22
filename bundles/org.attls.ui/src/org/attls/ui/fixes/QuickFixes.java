// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.attls.findings.Finding;
import org.attls.policy.ide.assists.Assists;
import org.attls.policy.ide.fixes.Fix;
import org.attls.policy.ide.live.Edit;
import org.attls.ui.editor.Answers;
import org.attls.ui.editor.FindingAnnotation;
import org.attls.ui.language.PolicyLanguage;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.refactoring.TextChanges;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.eclipse.xtext.validation.Issue;

/**
 * What Ctrl+1 offers: fixes of the findings at the cursor, or else of those in its line; then what
 * else can be done with what the cursor is in.
 */
public final class QuickFixes implements IQuickAssistProcessor {
  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof FindingAnnotation finding
        && (finding.subject(Finding.class).isPresent()
            || finding
                .subject(Issue.class)
                .filter(issue -> FindingFixes.mayFix(issue.getCode()))
                .isPresent());
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return true;
  }

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    ISourceViewer viewer = context.getSourceViewer();
    LiveDocument live = LiveDocuments.of(viewer.getDocument()).orElse(null);
    if (live == null || viewer.getAnnotationModel() == null) {
      return new ICompletionProposal[0];
    }
    Stream<FixProposal> fixes =
        MarkedFinding.at(viewer.getAnnotationModel(), viewer.getDocument(), context.getOffset())
            .stream()
            .flatMap(found -> fixes(live, found).stream());
    return Stream.concat(fixes, assists(live, context.getOffset()))
        .toArray(ICompletionProposal[]::new);
  }

  private static Stream<FixProposal> assists(LiveDocument live, int offset) {
    return Answers.atOnce(
            live.read(resource -> PolicyLanguage.service(Assists.class).at(resource, offset)))
        .orElse(List.of())
        .stream()
        .map(assist -> proposal(new Fix(assist.title(), assist.changes()), live.uri(), null));
  }

  private static List<FixProposal> fixes(LiveDocument live, MarkedFinding found) {
    Position position = found.position();
    return found
        .annotation()
        .subject(Issue.class)
        .map(issue -> FindingFixes.of(live, issue, position.getOffset(), position.getLength()))
        .or(() -> judged(live, found))
        .flatMap(Answers::atOnce)
        .orElse(List.of())
        .stream()
        .map(fix -> proposal(fix, live.uri(), found.annotation().getText()))
        .toList();
  }

  /** The ways out of what a health check has found. */
  private static Optional<CompletableFuture<List<Fix>>> judged(
      LiveDocument live, MarkedFinding found) {
    Position position = found.position();
    return found
        .annotation()
        .subject(Finding.class)
        .map(
            finding ->
                live.read(
                    resource ->
                        HealthFixes.fixes(
                            resource, finding, position.getOffset(), position.getLength())));
  }

  private static FixProposal proposal(Fix fix, URI file, String finding) {
    List<Edit> here =
        fix.changes().stream()
            .filter(change -> change.file().equals(file))
            .map(change -> new Edit(change.offset(), change.length(), change.text()))
            .toList();
    return new FixProposal(
        fix.title(),
        finding,
        here,
        () -> TextChanges.of(fix.title(), fix.changes(), TextFileChange.LEAVE_DIRTY));
  }

  @Override
  public String getErrorMessage() {
    return null;
  }
}
