// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.Optional;
import org.attls.findings.Place;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;

/** Finds places by line and column in the text of an editor. */
public final class PlacesInText {
  private PlacesInText() {}

  /** The stretch of a text at a place; empty if the text has changed so that there is none. */
  public static Optional<IRegion> region(IDocument document, Place place) {
    try {
      int start = document.getLineOffset(place.line() - 1) + place.column() - 1;
      int end = document.getLineOffset(place.endLine() - 1) + place.endColumn() - 1;
      return end >= start && end <= document.getLength()
          ? Optional.of(new Region(start, end - start))
          : Optional.empty();
    } catch (BadLocationException e) {
      return Optional.empty();
    }
  }
}
