// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveListener;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.xtext.validation.Issue;

/** Marks the findings in the text while one types. */
public final class FindingMarks extends LiveReconciler {
  private static final Object KEY = FindingMarks.class;

  @Override
  LiveListener show(LiveDocument live, ISourceViewer viewer) {
    if (!(viewer.getAnnotationModel() instanceof IAnnotationModelExtension all)) {
      return new LiveListener() {};
    }
    // The marks belong to the document: editors that show the same one share them, and each of
    // the editors keeps them current, so that it does not matter which is closed first.
    if (all.getAnnotationModel(KEY) instanceof Marks marks && marks.live == live) {
      return marks;
    }
    all.removeAnnotationModel(KEY);
    Marks marks = new Marks(live, viewer.getTextWidget().getDisplay());
    all.addAnnotationModel(KEY, marks);
    return marks;
  }

  /** The marks of a document. */
  private static final class Marks extends AnnotationModel implements LiveListener {
    private record Mark(String type, String text, int offset, int length) {}

    private final LiveDocument live;
    private final Display display;

    Marks(LiveDocument live, Display display) {
      this.live = live;
      this.display = display;
    }

    @Override
    public void checked(long version, List<Issue> issues) {
      if (!display.isDisposed()) {
        display.asyncExec(() -> show(version, issues));
      }
    }

    /** Only what is new or gone is changed, so that nothing flickers. */
    private void show(long version, List<Issue> issues) {
      if (version != live.version()) {
        return;
      }
      Map<Mark, Annotation> old = new HashMap<>();
      for (Iterator<Annotation> each = getAnnotationIterator(); each.hasNext(); ) {
        Annotation annotation = each.next();
        old.put(mark(annotation, getPosition(annotation)), annotation);
      }
      Map<Annotation, Position> fresh = new HashMap<>();
      for (Issue issue : issues) {
        Annotation annotation = new FindingAnnotation(issue);
        Position position =
            new Position(
                Objects.requireNonNullElse(issue.getOffset(), 0),
                Objects.requireNonNullElse(issue.getLength(), 0));
        if (old.remove(mark(annotation, position)) == null) {
          fresh.put(annotation, position);
        }
      }
      if (!old.isEmpty() || !fresh.isEmpty()) {
        replaceAnnotations(old.values().toArray(Annotation[]::new), fresh);
      }
    }

    private static Mark mark(Annotation annotation, Position position) {
      return new Mark(
          annotation.getType(), annotation.getText(), position.getOffset(), position.getLength());
    }
  }
}
