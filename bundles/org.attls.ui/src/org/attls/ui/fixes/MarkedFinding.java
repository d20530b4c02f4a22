// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.fixes;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.attls.ui.editor.FindingAnnotation;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;

/**
 * A finding that is marked in the text of an editor.
 *
 * @param position where it is by now
 */
public record MarkedFinding(FindingAnnotation annotation, Position position) {

  /** The findings that an offset touches, or else those in its line. */
  public static List<MarkedFinding> at(IAnnotationModel model, IDocument document, int offset) {
    List<MarkedFinding> touching = new ArrayList<>();
    List<MarkedFinding> sameLine = new ArrayList<>();
    for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext(); ) {
      if (each.next() instanceof FindingAnnotation annotation) {
        Position position = model.getPosition(annotation);
        if (position == null) {
          continue;
        }
        MarkedFinding found = new MarkedFinding(annotation, position);
        if (found.touches(offset)) {
          touching.add(found);
        } else if (isInLine(document, position, offset)) {
          sameLine.add(found);
        }
      }
    }
    return touching.isEmpty() ? sameLine : touching;
  }

  /** Whether an offset is in it or right behind it. */
  public boolean touches(int offset) {
    return offset >= position.getOffset() && offset <= position.getOffset() + position.getLength();
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
}
