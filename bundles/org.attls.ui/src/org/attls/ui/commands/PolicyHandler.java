// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import org.attls.ui.editor.Editors;
import org.attls.ui.model.LiveDocument;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** A command of the editor of policies. */
public abstract class PolicyHandler extends AbstractHandler {
  @Override
  public final Object execute(ExecutionEvent event) throws ExecutionException {
    IEditorPart part = HandlerUtil.getActiveEditor(event);
    LiveDocument live = Editors.live(part).orElse(null);
    if (part instanceof ITextEditor editor && live != null) {
      status(editor, null);
      execute(editor, live);
    }
    return null;
  }

  /** Does the work for the active editor. */
  protected abstract void execute(ITextEditor editor, LiveDocument live) throws ExecutionException;

  /** Shows a message at the foot of the window; null takes it away. */
  protected static void status(ITextEditor editor, String message) {
    IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
    if (line != null) {
      line.setErrorMessage(message);
    }
  }
}
