// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Imports the selected flat file, or that of the active editor, into the authoring language. */
public final class ImportHandler extends AbstractHandler {
  @Override
  public Object execute(ExecutionEvent event) throws ExecutionException {
    IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
    ImportWizard wizard = new ImportWizard();
    wizard.init(window.getWorkbench(), selection(event));
    WizardDialog dialog = new WizardDialog(window.getShell(), wizard);
    dialog.open();
    return null;
  }

  private static IStructuredSelection selection(ExecutionEvent event) {
    if (!(HandlerUtil.getActivePart(event) instanceof IEditorPart editor)) {
      return HandlerUtil.getCurrentStructuredSelection(event);
    }
    IFile file = Adapters.adapt(editor.getEditorInput(), IFile.class);
    return file == null ? StructuredSelection.EMPTY : new StructuredSelection(file);
  }
}
