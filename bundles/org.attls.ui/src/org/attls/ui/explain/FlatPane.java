// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.attls.pagent.source.FlatPolicy;
import org.attls.ui.editor.VisibleColours;
import org.attls.ui.flatfile.FlatLooks;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.DefaultMarkerAnnotationAccess;
import org.eclipse.ui.texteditor.MarkerAnnotationPreferences;
import org.eclipse.ui.texteditor.SourceViewerDecorationSupport;

/** Shows the text of a flat file, its lines with numbers, some of them marked. */
final class FlatPane {
  private static final int RULER_WIDTH = 12;

  private final ProjectionViewer viewer;
  private final VisibleColours colours = new VisibleColours();
  private final AnnotationModel marks = new AnnotationModel();
  private final SourceViewerDecorationSupport decoration;

  FlatPane(Composite parent) {
    DefaultMarkerAnnotationAccess access = new DefaultMarkerAnnotationAccess();
    OverviewRuler overview =
        new OverviewRuler(access, RULER_WIDTH, EditorsUI.getSharedTextColors());
    int style = SWT.V_SCROLL | SWT.H_SCROLL | SWT.MULTI | SWT.FULL_SELECTION | SWT.READ_ONLY;
    LineNumbers numbers = new LineNumbers();
    viewer = new ProjectionViewer(parent, numbers, overview, true, style);
    viewer.configure(
        new SourceViewerConfiguration() {
          @Override
          public IPresentationReconciler getPresentationReconciler(ISourceViewer source) {
            return colours;
          }
        });
    viewer.setEditable(false);
    viewer.getTextWidget().setFont(JFaceResources.getTextFont());
    new EditorColours(viewer.getTextWidget(), numbers);
    decoration =
        new SourceViewerDecorationSupport(
            viewer, overview, access, EditorsUI.getSharedTextColors());
    new MarkerAnnotationPreferences()
        .getAnnotationPreferences()
        .forEach(
            preference -> {
              decoration.setAnnotationPreference(preference);
              if (OriginMarks.TYPE.equals(preference.getAnnotationType())) {
                overview.addHeaderAnnotationType(OriginMarks.TYPE);
                overview.addAnnotationType(OriginMarks.TYPE);
              }
            });
    decoration.install(EditorsUI.getPreferenceStore());
    viewer.setDocument(new Document(), marks);
  }

  /** The text widget, for focus and menus. */
  StyledText widget() {
    return viewer.getTextWidget();
  }

  /** The viewer, for the commands of the workbench. */
  ProjectionViewer viewer() {
    return viewer;
  }

  /** Tells the line of the cursor, from 1, once it has come to rest. */
  void onLine(IntConsumer listener) {
    viewer.addPostSelectionChangedListener(event -> listener.accept(line()));
  }

  /** Tells the line at which the user asks to go on: by Enter or a double click. */
  void onOpen(IntConsumer listener) {
    widget()
        .addMouseListener(MouseListener.mouseDoubleClickAdapter(event -> listener.accept(line())));
    widget()
        .addVerifyKeyListener(
            event -> {
              if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                event.doit = false;
                listener.accept(line());
              }
            });
  }

  /** The line of the cursor, from 1. */
  int line() {
    return widget().getLineAtOffset(widget().getCaretOffset()) + 1;
  }

  /** Shows a text; what was seen before stays in sight as far as it is there. */
  void show(String text) {
    if (text.equals(viewer.getDocument().get())) {
      return;
    }
    int top = viewer.getTopIndex();
    int line = line();
    Document document = new Document(text);
    marks.removeAllAnnotations();
    viewer.setDocument(document, marks);
    colours.show(FlatLooks.of(FlatPolicy.read(text)).colours());
    viewer.setTopIndex(Math.min(top, document.getNumberOfLines() - 1));
    select(Math.min(line, document.getNumberOfLines()));
  }

  /** Puts the cursor into a line. */
  void select(int line) {
    try {
      viewer.setSelectedRange(viewer.getDocument().getLineOffset(line - 1), 0);
    } catch (BadLocationException e) {
      viewer.setSelectedRange(0, 0);
    }
  }

  /** Marks lines in place of those before, and brings the first into sight. */
  void mark(List<Integer> lines) {
    Map<Annotation, Position> fresh = new HashMap<>();
    for (IRegion region : regions(lines)) {
      fresh.put(
          new Annotation(OriginMarks.TYPE, false, "Made by the line of the cursor"),
          new Position(region.getOffset(), region.getLength()));
    }
    marks.removeAllAnnotations();
    fresh.forEach(marks::addAnnotation);
    regions(lines).stream()
        .findFirst()
        .ifPresent(first -> viewer.revealRange(first.getOffset(), first.getLength()));
  }

  private Collection<IRegion> regions(List<Integer> lines) {
    IDocument document = viewer.getDocument();
    return lines.stream()
        .filter(line -> line >= 1 && line <= document.getNumberOfLines())
        .map(
            line -> {
              try {
                return document.getLineInformation(line - 1);
              } catch (BadLocationException e) {
                throw new IllegalStateException(e);
              }
            })
        .toList();
  }

  void dispose() {
    decoration.dispose();
  }
}
