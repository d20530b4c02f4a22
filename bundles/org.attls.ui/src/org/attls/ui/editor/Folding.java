// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.editor;

import org.attls.policy.ide.live.Looks;
import org.attls.ui.model.LiveDocument;
import org.attls.ui.model.LiveListener;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.widgets.Display;

/** Lets objects and comments be folded. */
public final class Folding extends LiveReconciler {
  @Override
  protected LiveListener show(LiveDocument live, ISourceViewer viewer) {
    Display display = viewer.getTextWidget().getDisplay();
    return new LiveListener() {
      @Override
      public void looked(long version, Looks looks) {
        if (!display.isDisposed()) {
          display.asyncExec(
              () -> {
                if (version == live.version()) {
                  Folds.update(viewer, live.document(), looks.folds());
                }
              });
        }
      }
    };
  }
}
