// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attls.policy.ide.live.Looks.Fold;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

/** Keeps what can be folded in an editor in step with the text. */
public final class Folds {
  private Folds() {}

  /**
   * Lets stretches of a document be folded, and nothing else. What is folded stays so: only folds
   * that are new or gone are changed.
   */
  public static void update(ISourceViewer viewer, IDocument document, List<Fold> folds) {
    if (!(viewer instanceof ProjectionViewer projection)
        || projection.getProjectionAnnotationModel() == null) {
      return;
    }
    ProjectionAnnotationModel model = projection.getProjectionAnnotationModel();
    // In the order of the text: the document keeps positions sorted, and adds at the end fastest.
    Set<Position> wanted = new LinkedHashSet<>();
    for (Fold fold : folds) {
      addLines(document, fold, wanted);
    }
    List<Annotation> gone = new ArrayList<>();
    for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext(); ) {
      Annotation annotation = each.next();
      if (annotation instanceof ProjectionAnnotation
          && !wanted.remove(model.getPosition(annotation))) {
        gone.add(annotation);
      }
    }
    Map<Annotation, Position> added = new LinkedHashMap<>();
    wanted.forEach(position -> added.put(new ProjectionAnnotation(), position));
    if (!gone.isEmpty() || !added.isEmpty()) {
      model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
    }
  }

  /** A fold takes whole lines, of which the first stays in sight. */
  private static void addLines(IDocument document, Fold fold, Set<Position> wanted) {
    try {
      int first = document.getLineOfOffset(fold.offset());
      int last = document.getLineOfOffset(fold.offset() + fold.length());
      if (last > first) {
        int start = document.getLineOffset(first);
        IRegion end = document.getLineInformation(last);
        int next =
            last + 1 < document.getNumberOfLines()
                ? document.getLineOffset(last + 1)
                : end.getOffset() + end.getLength();
        wanted.add(new Position(start, next - start));
      }
    } catch (BadLocationException e) {
      // The document has changed; the next look brings the fold again.
    }
  }
}
