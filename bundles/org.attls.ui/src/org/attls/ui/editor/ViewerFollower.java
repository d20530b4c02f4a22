// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.ISourceViewer;

/**
 * Follows the document that a viewer shows. What is known of it is kept current in another thread,
 * so there is nothing to do at intervals.
 */
public abstract class ViewerFollower implements IReconciler, ITextInputListener {
  private ISourceViewer viewer;

  /** Begins with a document that the viewer shows now. */
  protected abstract void follow(IDocument document);

  /** Ends with the document, if there is one. */
  protected abstract void leave();

  /** The viewer. */
  protected final ISourceViewer viewer() {
    return viewer;
  }

  @Override
  public void install(ITextViewer textViewer) {
    if (textViewer instanceof ISourceViewer source) {
      viewer = source;
      viewer.addTextInputListener(this);
      if (viewer.getDocument() != null) {
        follow(viewer.getDocument());
      }
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
    if (newInput != null) {
      follow(newInput);
    }
  }
}
