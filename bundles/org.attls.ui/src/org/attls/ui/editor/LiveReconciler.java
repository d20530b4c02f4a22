// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.attls.ui.commands.EditorKeys;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveDocuments;
import org.attls.ui.model.LiveListener;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;

/** Follows the model of the document that a viewer shows. */
public abstract class LiveReconciler extends ViewerFollower {
  private LiveDocument live;
  private LiveListener listener;

  /** Makes the listener that shows what is known of a document in a viewer. */
  protected abstract LiveListener show(LiveDocument live, ISourceViewer viewer);

  /** The viewer stops to show a document. */
  protected void hide() {}

  @Override
  public void install(ITextViewer textViewer) {
    EditorKeys.activate();
    super.install(textViewer);
  }

  @Override
  protected void follow(IDocument document) {
    if (live != null) {
      return;
    }
    live = LiveDocuments.use(document).orElse(null);
    if (live != null) {
      listener = show(live, viewer());
      live.addListener(listener);
    }
  }

  @Override
  protected void leave() {
    if (live != null) {
      live.removeListener(listener);
      hide();
      LiveDocuments.release(live);
      live = null;
    }
  }
}
