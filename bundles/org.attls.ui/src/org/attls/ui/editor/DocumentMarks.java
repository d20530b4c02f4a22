// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.attls.findings.Severity;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;

/**
 * The marks of the findings of a document. They belong to the document: editors that show the same
 * one share them, and each of the editors keeps them current, so that it does not matter which is
 * closed first. Of the UI thread.
 */
public final class DocumentMarks extends AnnotationModel {
  private static final Object KEY = DocumentMarks.class;
  private static final Object HEALTH = DocumentMarks.class.getName() + ".health";

  private record Mark(String type, String text, int offset, int length) {}

  private final Object document;

  private DocumentMarks(Object document) {
    this.document = document;
  }

  /**
   * The marks of what a viewer shows; empty if it can show none.
   *
   * @param document what the marks are for, such as a model; another one begins anew
   */
  public static Optional<DocumentMarks> of(ISourceViewer viewer, Object document) {
    return of(viewer, document, KEY);
  }

  /** The same for what a health check finds, which comes later than the rest. */
  public static Optional<DocumentMarks> ofHealth(ISourceViewer viewer, Object document) {
    return of(viewer, document, HEALTH);
  }

  private static Optional<DocumentMarks> of(ISourceViewer viewer, Object document, Object key) {
    if (!(viewer.getAnnotationModel() instanceof IAnnotationModelExtension all)) {
      return Optional.empty();
    }
    if (all.getAnnotationModel(key) instanceof DocumentMarks marks && marks.document == document) {
      return Optional.of(marks);
    }
    all.removeAnnotationModel(key);
    DocumentMarks marks = new DocumentMarks(document);
    all.addAnnotationModel(key, marks);
    return Optional.of(marks);
  }

  /**
   * Shows findings in place of those before. Only what is new or gone is changed, so that nothing
   * flickers.
   */
  public <T> void show(Collection<T> found, Function<T, Finding> finding) {
    Map<Mark, Annotation> old = new HashMap<>();
    for (Iterator<Annotation> each = getAnnotationIterator(); each.hasNext(); ) {
      Annotation annotation = each.next();
      old.put(mark(annotation, getPosition(annotation)), annotation);
    }
    Map<Annotation, Position> fresh = new HashMap<>();
    for (T subject : found) {
      Finding it = finding.apply(subject);
      Annotation annotation = new FindingAnnotation(it.severity(), it.message(), subject);
      Position position = new Position(it.offset(), it.length());
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

  /**
   * A finding as a mark shows it.
   *
   * @param offset where it is, in UTF-16 units from 0
   * @param length its length
   */
  public record Finding(Severity severity, String message, int offset, int length) {}
}
