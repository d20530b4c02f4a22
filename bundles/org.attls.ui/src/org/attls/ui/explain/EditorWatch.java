// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.explain;

import java.util.function.Consumer;
import org.attls.ui.editor.Editors;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;

/** Tells which policy is being edited, and where the cursor of its editor comes to rest. */
public final class EditorWatch implements IPartListener2, ISelectionListener {
  private final IWorkbenchPage page;
  private final Consumer<ITextEditor> activated;
  private final Consumer<ITextEditor> moved;

  /**
   * Prepares a watch.
   *
   * @param activated told of every editor of a policy that becomes active
   * @param moved told of the editor whose cursor has moved
   */
  public EditorWatch(
      IWorkbenchPage page, Consumer<ITextEditor> activated, Consumer<ITextEditor> moved) {
    this.page = page;
    this.activated = activated;
    this.moved = moved;
  }

  /** Begins, with the editor that is active now. */
  public void start() {
    page.addPartListener(this);
    page.addPostSelectionListener(this);
    tell(page.getActiveEditor());
  }

  /** Ends. */
  public void stop() {
    page.removePartListener(this);
    page.removePostSelectionListener(this);
  }

  private void tell(IWorkbenchPart part) {
    if (part instanceof ITextEditor editor && Editors.live(editor).isPresent()) {
      activated.accept(editor);
    }
  }

  @Override
  public void partActivated(IWorkbenchPartReference reference) {
    tell(reference.getPart(false));
  }

  @Override
  public void selectionChanged(IWorkbenchPart part, ISelection selection) {
    if (part instanceof ITextEditor editor
        && selection instanceof ITextSelection
        && Editors.live(editor).isPresent()) {
      moved.accept(editor);
    }
  }
}
