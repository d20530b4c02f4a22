// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.attls.ui.editor.Answers;
import org.attls.ui.editor.FindingAnnotation;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveDocuments;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Quick fixes (Ctrl+1) of the findings at the cursor, or else of those in its line. */
public final class QuickFixes implements IQuickAssistProcessor {
  private record Found(FindingAnnotation annotation, Position position) {}

  @Override
  public boolean canFix(Annotation annotation) {
    return annotation instanceof FindingAnnotation finding
        && FindingFixes.mayFix(finding.issue().getCode());
  }

  @Override
  public boolean canAssist(IQuickAssistInvocationContext context) {
    return false;
  }

  @Override
  public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
    ISourceViewer viewer = context.getSourceViewer();
    LiveDocument live = LiveDocuments.of(viewer.getDocument()).orElse(null);
    if (live == null || viewer.getAnnotationModel() == null) {
      return new ICompletionProposal[0];
    }
    return at(viewer.getAnnotationModel(), viewer.getDocument(), context.getOffset()).stream()
        .flatMap(found -> fixes(live, found).stream())
        .toArray(ICompletionProposal[]::new);
  }

  private static List<FixProposal> fixes(LiveDocument live, Found found) {
    Position position = found.position();
    return Answers.atOnce(
            FindingFixes.of(
                live, found.annotation().issue(), position.getOffset(), position.getLength()))
        .orElse(List.of())
        .stream()
        .map(fix -> new FixProposal(fix, live.uri(), found.annotation().getText()))
        .toList();
  }

  private static List<Found> at(IAnnotationModel model, IDocument document, int offset) {
    List<Found> touching = new ArrayList<>();
    List<Found> sameLine = new ArrayList<>();
    for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext(); ) {
      if (each.next() instanceof FindingAnnotation annotation) {
        Position position = model.getPosition(annotation);
        if (position == null) {
          continue;
        }
        Found found = new Found(annotation, position);
        if (offset >= position.getOffset()
            && offset <= position.getOffset() + position.getLength()) {
          touching.add(found);
        } else if (isInLine(document, position, offset)) {
          sameLine.add(found);
        }
      }
    }
    return touching.isEmpty() ? sameLine : touching;
  }

  private static boolean isInLine(IDocument document, Position position, int offset) {
    try {
      int line = document.getLineOfOffset(offset);
      return document.getLineOfOffset(position.getOffset()) <= line
          && line <= document.getLineOfOffset(position.getOffset() + position.getLength());
    } catch (BadLocationException e) {
      return false;
    }
  }

  @Override
  public String getErrorMessage() {
    return null;
  }
}
