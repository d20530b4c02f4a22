// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import org.attls.ui.install.ProfileWarning;
import org.attls.zos.store.StoreStatus;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Shows how a project and its store stand. */
class StatusDialog extends TitleAreaDialog {
  private static final int MARGIN = 8;

  private final String title;
  private final String message;
  private final StoreTarget target;
  private final StoreStatus status;

  /**
   * Prepares the dialog.
   *
   * @param title what it is about
   * @param message what is to be said first
   */
  StatusDialog(Shell parent, String title, String message, StoreTarget target, StoreStatus status) {
    super(parent);
    this.title = title;
    this.message = message;
    this.target = target;
    this.status = status;
    setHelpAvailable(false);
  }

  @Override
  protected final void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(StoreCommands.TITLE);
  }

  @Override
  protected final boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(title);
    setMessage(message);
    ProfileWarning.of(target.profile())
        .ifPresent(text -> setMessage(message + ' ' + text, IMessageProvider.WARNING));
    StatusFields fields = new StatusFields(area, MARGIN);
    fields.show(StoreWords.project(status));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(fields.control());
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
  }
}
