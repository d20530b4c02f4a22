// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.attls.ui.commands.EditorKeys;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.model.LiveListener;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;

/**
 * Follows the model of the document that a viewer shows. The model is kept current by its own
 * thread, so there is nothing to do at intervals.
 */
abstract class LiveReconciler implements IReconciler, ITextInputListener {
  private ISourceViewer viewer;
  private LiveDocument live;
  private LiveListener listener;

  /** Makes the listener that shows what is known of a document in a viewer. */
  abstract LiveListener show(LiveDocument live, ISourceViewer viewer);

  /** The viewer stops to show a document. */
  void hide() {}

  @Override
  public void install(ITextViewer textViewer) {
    if (textViewer instanceof ISourceViewer source) {
      viewer = source;
      viewer.addTextInputListener(this);
      EditorKeys.activate();
      follow(viewer.getDocument());
    }
  }

  @Override
  public void uninstall() {
    if (viewer != null) {
      viewer.removeTextInputListener(this);
      leave();
      viewer = null;
    }
  }

  @Override
  public IReconcilingStrategy getReconcilingStrategy(String contentType) {
    return null;
  }

  @Override
  public void inputDocumentAboutToBeChanged(IDocument oldInput, IDocument newInput) {
    leave();
  }

  @Override
  public void inputDocumentChanged(IDocument oldInput, IDocument newInput) {
    follow(newInput);
  }

  private void follow(IDocument document) {
    if (document == null || live != null) {
      return;
    }
    live = LiveDocuments.use(document).orElse(null);
    if (live != null) {
      listener = show(live, viewer);
      live.addListener(listener);
    }
  }

  private void leave() {
    if (live != null) {
      live.removeListener(listener);
      hide();
      LiveDocuments.release(live);
      live = null;
    }
  }
}
