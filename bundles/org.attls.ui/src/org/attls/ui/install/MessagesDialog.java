// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks the user to issue a console command, and for the messages that come back. */
final class MessagesDialog extends TitleAreaDialog {
  private final String command;
  private Text text;
  private String messages;

  MessagesDialog(Shell parent, String command) {
    super(parent);
    this.command = command;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Messages of the Policy Agent");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle("Refresh the Policy Agent");
    setMessage(
        "This connection has no console. Issue this command on z/OS and paste the messages"
            + " that come back, such as EZZ8771I.");
    Text shown = new Text(area, SWT.READ_ONLY | SWT.BORDER);
    shown.setText(command);
    shown.setFont(JFaceResources.getTextFont());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(shown);
    text = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
    text.setFont(JFaceResources.getTextFont());
    GridDataFactory.fillDefaults().grab(true, true).hint(560, 160).applyTo(text);
    return area;
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    createButton(parent, IDialogConstants.OK_ID, IDialogConstants.OK_LABEL, true);
    createButton(parent, IDialogConstants.CANCEL_ID, "Not Issued", false);
  }

  @Override
  protected void okPressed() {
    messages = text.getText();
    super.okPressed();
  }

  /** What was pasted; empty if the command was not issued. */
  Optional<String> messages() {
    return Optional.ofNullable(messages).filter(each -> !each.isBlank());
  }
}
