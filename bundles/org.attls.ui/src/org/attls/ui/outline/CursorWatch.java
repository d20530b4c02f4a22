// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.outline;

import java.util.function.IntConsumer;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.ui.texteditor.ITextEditor;

/** Tells where the cursor of an editor is, once it has come to rest. */
final class CursorWatch {
  private final ITextEditor editor;
  private final IntConsumer listener;
  private final ISelectionChangedListener selections = event -> tell(event.getSelection());

  CursorWatch(ITextEditor editor, IntConsumer listener) {
    this.editor = editor;
    this.listener = listener;
  }

  void start() {
    if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
      provider.addPostSelectionChangedListener(selections);
    }
  }

  void stop() {
    if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
      provider.removePostSelectionChangedListener(selections);
    }
  }

  /** Tells where the cursor is now. */
  void tell() {
    if (editor.getSelectionProvider() != null) {
      tell(editor.getSelectionProvider().getSelection());
    }
  }

  private void tell(ISelection selection) {
    if (selection instanceof ITextSelection text && text.getOffset() >= 0) {
      listener.accept(text.getOffset());
    }
  }
}
