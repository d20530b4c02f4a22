// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.commands;

import java.util.OptionalInt;
import org.attls.ui.editor.Editors;
import org.attls.ui.language.LanguageServices;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;

/** A command of the editors of policies and flat files. */
public abstract class LanguageHandler extends AbstractHandler {
  @Override
  public final Object execute(ExecutionEvent event) throws ExecutionException {
    IEditorPart part = HandlerUtil.getActiveEditor(event);
    LanguageServices services = Editors.services(part).orElse(null);
    if (part instanceof ITextEditor editor && services != null) {
      status(editor, null);
      execute(editor, services);
    }
    return null;
  }

  /** Does the work for the active editor. */
  protected abstract void execute(ITextEditor editor, LanguageServices services)
      throws ExecutionException;

  /** Where the cursor is; the text may be selected by something else than a cursor. */
  protected static OptionalInt cursor(ITextEditor editor) {
    return editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
        ? OptionalInt.of(selection.getOffset())
        : OptionalInt.empty();
  }

  /** Whether the text may be changed; says at the foot of the window if not. */
  protected static boolean isChangeable(ITextEditor editor) {
    boolean changeable =
        editor.isEditable()
            && (!(editor instanceof ITextEditorExtension2 it) || it.validateEditorInputState());
    if (!changeable) {
      status(editor, "This file is read-only.");
    }
    return changeable;
  }

  /** Shows a message at the foot of the window; null takes it away. */
  protected static void status(ITextEditor editor, String message) {
    IStatusLineManager line = editor.getEditorSite().getActionBars().getStatusLineManager();
    if (line != null) {
      line.setErrorMessage(message);
    }
  }
}
