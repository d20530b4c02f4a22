// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.ITextEditor;

/** Marks in editors what made a line of a flat file. Of the UI thread. */
final class OriginMarks {
  /** The annotations, as the manifest of the plug-in defines them. */
  static final String TYPE = "org.attls.ui.origin";

  private final Map<Annotation, IAnnotationModel> marks = new HashMap<>();

  /** Takes all marks away. */
  void clear() {
    marks.forEach((annotation, model) -> model.removeAnnotation(annotation));
    marks.clear();
  }

  /** Marks stretches of the text of an editor. */
  void add(ITextEditor editor, List<IRegion> regions) {
    IAnnotationModel model =
        editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
    if (model == null) {
      return;
    }
    for (IRegion region : regions) {
      Annotation annotation = new Annotation(TYPE, false, "Makes the line of the flat file");
      marks.put(annotation, model);
      model.addAnnotation(annotation, new Position(region.getOffset(), region.getLength()));
    }
  }

  /** Brings a stretch of the text into sight; the cursor stays where it is. */
  static void reveal(ITextEditor editor, IRegion region) {
    ITextViewer viewer = editor.getAdapter(ITextViewer.class);
    if (viewer != null) {
      if (viewer instanceof ITextViewerExtension5 folded) {
        folded.exposeModelRange(region);
      }
      viewer.revealRange(region.getOffset(), region.getLength());
    }
  }
}
