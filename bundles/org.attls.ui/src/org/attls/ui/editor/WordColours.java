// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import java.util.List;
import org.attls.policy.ide.live.Looks;
import org.attls.policy.ide.live.Looks.ColouredWord;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveListener;
import org.eclipse.jface.text.ITextPresentationListener;
import org.eclipse.jface.text.ITextViewerExtension2;
import org.eclipse.jface.text.ITextViewerExtension4;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.widgets.Display;

/** Colours words by what they mean. */
public final class WordColours extends LiveReconciler {
  private Painter painter;

  @Override
  protected LiveListener show(LiveDocument live, ISourceViewer viewer) {
    painter = new Painter(live, viewer);
    return painter;
  }

  @Override
  protected void hide() {
    painter.stop();
  }

  /** Adds the colours to whatever the viewer paints. */
  private static final class Painter implements LiveListener, ITextPresentationListener {
    private final LiveDocument live;
    private final ISourceViewer viewer;
    private final IPropertyChangeListener themeChange = event -> repaintAll();
    private final WordTrack track = new WordTrack();
    private final Display display;

    Painter(LiveDocument live, ISourceViewer viewer) {
      this.live = live;
      this.viewer = viewer;
      this.display = viewer.getTextWidget().getDisplay();
      live.document().addDocumentListener(track);
      ((ITextViewerExtension4) viewer).addTextPresentationListener(this);
      Palette.registry().addListener(themeChange);
    }

    void stop() {
      live.document().removeDocumentListener(track);
      ((ITextViewerExtension4) viewer).removeTextPresentationListener(this);
      Palette.registry().removeListener(themeChange);
    }

    @Override
    public void looked(long version, Looks looks) {
      if (!display.isDisposed()) {
        display.asyncExec(() -> show(version, looks.colours()));
      }
    }

    private void show(long version, List<ColouredWord> words) {
      if (version == live.version() && viewer.getTextWidget() != null) {
        track
            .replace(words)
            .ifPresent(
                dirty ->
                    ((ITextViewerExtension2) viewer)
                        .invalidateTextPresentation(dirty.getOffset(), dirty.getLength()));
      }
    }

    private void repaintAll() {
      if (viewer.getTextWidget() != null) {
        viewer.invalidateTextPresentation();
      }
    }

    @Override
    public void applyTextPresentation(TextPresentation presentation) {
      track.forEachIn(
          presentation.getExtent(),
          (offset, length, styles) ->
              presentation.mergeStyleRange(Palette.style(offset, length, styles)));
    }
  }
}
