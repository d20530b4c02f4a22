// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;

/** Keeps what can be folded in step with the text. */
final class FlatFolding {
  private FlatFolding() {}

  /** Adds and removes only what differs, so that what is folded stays folded. */
  static void update(ProjectionAnnotationModel model, List<Fold> folds) {
    // In the order of the text: the document keeps positions sorted, and adds at the end fastest.
    Set<Fold> missing = new LinkedHashSet<>(folds);
    List<Annotation> gone = new ArrayList<>();
    for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext(); ) {
      Annotation annotation = each.next();
      Position position = model.getPosition(annotation);
      if (!missing.remove(new Fold(position.getOffset(), position.getLength()))) {
        gone.add(annotation);
      }
    }
    Map<Annotation, Position> fresh = new LinkedHashMap<>();
    for (Fold fold : missing) {
      fresh.put(new ProjectionAnnotation(), new Position(fold.offset(), fold.length()));
    }
    if (!gone.isEmpty() || !fresh.isEmpty()) {
      model.modifyAnnotations(gone.toArray(Annotation[]::new), fresh, null);
    }
  }
}
