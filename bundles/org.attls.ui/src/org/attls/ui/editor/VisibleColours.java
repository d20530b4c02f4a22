// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.ArrayList;
import java.util.List;
import org.attls.policy.ide.live.Looks.ColouredWord;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.JFaceTextUtil;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintListener;

/**
 * Colours words by what they mean, those that are seen and some around them: however long the text
 * is, a change costs the same.
 */
public final class VisibleColours
    implements IPresentationReconciler, ITextListener, ITextInputListener {
  /** How many lines above and below the visible ones are coloured too. */
  private static final int MARGIN = 100;

  private final WordTrack track = new WordTrack();
  private final PaintListener paints = event -> painted();
  private final IPropertyChangeListener themeChange = event -> repaint();
  private ITextViewer viewer;
  private int firstLine;
  private int lastLine = -1;

  @Override
  public void install(ITextViewer textViewer) {
    viewer = textViewer;
    viewer.addTextListener(this);
    viewer.addTextInputListener(this);
    viewer.getTextWidget().addPaintListener(paints);
    Palette.registry().addListener(themeChange);
  }

  @Override
  public void uninstall() {
    Palette.registry().removeListener(themeChange);
    viewer.removeTextListener(this);
    viewer.removeTextInputListener(this);
    if (viewer.getTextWidget() != null) {
      viewer.getTextWidget().removePaintListener(paints);
    }
  }

  /** Takes the words of the text as it is now. */
  public void show(List<ColouredWord> words) {
    track.replace(words).ifPresent(dirty -> repaint());
  }

  @Override
  public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
    if (oldInput != null) {
      oldInput.removePrenotifiedDocumentListener(track);
    }
    track.replace(List.of());
  }

  @Override
  public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
    if (newInput != null) {
      // Before the viewer, which asks for the colours as soon as it has the new text.
      newInput.addPrenotifiedDocumentListener(track);
      repaint();
    }
  }

  @Override
  public void textChanged(TextEvent event) {
    lastLine = -1;
    if (event.getViewerRedrawState()) {
      repaint();
    }
  }

  private void repaint() {
    lastLine = -1;
    seen();
  }

  /** Other lines are seen, however they came into sight. */
  private void painted() {
    StyledText widget = viewer.getTextWidget();
    if (!isColoured(widget)) {
      // Colours must not change while the widget paints.
      widget.getDisplay().asyncExec(this::seen);
    }
  }

  private boolean isColoured(StyledText widget) {
    return JFaceTextUtil.getPartialTopIndex(widget) >= firstLine
        && JFaceTextUtil.getPartialBottomIndex(widget) <= lastLine;
  }

  /** Colours what is seen unless it is coloured already. */
  private void seen() {
    StyledText widget = viewer.getTextWidget();
    if (widget == null
        || widget.isDisposed()
        || viewer.getDocument() == null
        || isColoured(widget)) {
      return;
    }
    int top = JFaceTextUtil.getPartialTopIndex(widget);
    int bottom = JFaceTextUtil.getPartialBottomIndex(widget);
    firstLine = Math.max(0, top - MARGIN);
    lastLine = Math.min(widget.getLineCount() - 1, bottom + MARGIN);
    TextPresentation presentation = presentation(widget, firstLine, lastLine);
    if (presentation != null) {
      viewer.changeTextPresentation(presentation, false);
    }
  }

  /** The colours of some lines of the widget; what is folded between them has none. */
  private TextPresentation presentation(StyledText widget, int first, int last) {
    ITextViewerExtension5 model = (ITextViewerExtension5) viewer;
    int start = model.widgetOffset2ModelOffset(widget.getOffsetAtLine(first));
    int end = start;
    List<StyleRange> ranges = new ArrayList<>();
    for (int line = first; line <= last; line++) {
      int offset = model.widgetOffset2ModelOffset(widget.getOffsetAtLine(line));
      int length = widget.getLine(line).length();
      if (offset >= 0) {
        end = Math.max(end, offset + length);
        track.forEachIn(
            new Region(offset, length),
            (at, count, styles) -> add(ranges, Palette.style(at, count, styles)));
      }
    }
    if (start < 0 || end == start) {
      return null;
    }
    TextPresentation presentation =
        new TextPresentation(new Region(start, end - start), ranges.size() + 1);
    presentation.setDefaultStyleRange(new StyleRange(start, end - start, null, null));
    ranges.forEach(presentation::addStyleRange);
    return presentation;
  }

  /** Words that a change went over may overlap until the text has been read again. */
  private static void add(List<StyleRange> ranges, StyleRange range) {
    StyleRange last = ranges.isEmpty() ? null : ranges.getLast();
    if (last == null || last.start + last.length <= range.start) {
      ranges.add(range);
    }
  }

  @Override
  public IPresentationDamager getDamager(String contentType) {
    return null;
  }

  @Override
  public IPresentationRepairer getRepairer(String contentType) {
    return null;
  }
}
