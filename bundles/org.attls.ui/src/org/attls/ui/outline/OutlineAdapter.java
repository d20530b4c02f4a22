// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.outline;

import org.attls.ui.editor.Editors;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;

/** Gives editors of policies their outline. */
public final class OutlineAdapter implements IAdapterFactory {
  @Override
  public <T> T getAdapter(Object adaptable, Class<T> type) {
    if (type == IContentOutlinePage.class && adaptable instanceof ITextEditor editor) {
      return Editors.live(editor)
          .map(live -> type.cast(new PolicyOutline(editor, live)))
          .orElse(null);
    }
    return null;
  }

  @Override
  public Class<?>[] getAdapterList() {
    return new Class<?>[] {IContentOutlinePage.class};
  }
}
