// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import org.attls.zos.store.StoreStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows what would be saved, and asks whether to. */
final class SaveDialog extends StatusDialog {
  private static final int INDENT = 8;

  private boolean release;

  SaveDialog(Shell parent, String project, StoreTarget target, StoreStatus status) {
    super(
        parent,
        "Save " + project + " to the store",
        "The project becomes a new revision of the store; the one before it is kept.",
        target,
        status);
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    Button unlock = new Button(area, SWT.CHECK);
    unlock.setText("&Release the lock afterwards");
    unlock.addSelectionListener(
        SelectionListener.widgetSelectedAdapter(event -> release = unlock.getSelection()));
    GridDataFactory.fillDefaults().indent(INDENT, INDENT).applyTo(unlock);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, "&Save", true);
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
  }

  /** Whether to give the lock back afterwards. */
  boolean release() {
    return release;
  }
}
