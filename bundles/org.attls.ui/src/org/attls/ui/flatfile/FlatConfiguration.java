// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.function.Supplier;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.editors.text.TextSourceViewerConfiguration;

/** How the viewer of a flat file differs from that of any text. */
final class FlatConfiguration extends TextSourceViewerConfiguration {
  private final Supplier<FlatText> model;

  FlatConfiguration(IPreferenceStore store, Supplier<FlatText> model) {
    super(store);
    this.model = model;
  }

  /** None: the colours come line by line. */
  @Override
  public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
    return null;
  }

  @Override
  public ITextHover getTextHover(ISourceViewer viewer, String contentType) {
    return new FlatHover(model);
  }

  /** None: the default one checks spelling, of which a flat file has little. */
  @Override
  public IReconciler getReconciler(ISourceViewer viewer) {
    return null;
  }
}
