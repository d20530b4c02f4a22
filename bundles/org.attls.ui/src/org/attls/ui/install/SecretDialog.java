// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.Optional;
import org.attls.zos.host.ConnectionProfile;
import org.attls.zos.host.Secrets;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a password, and whether to keep it. */
final class SecretDialog extends Dialog {
  private final String asked;
  private Text secret;
  private Button remember;
  private SecureSecrets.Answer answer;

  private SecretDialog(Shell parent, String asked) {
    super(parent);
    this.asked = asked;
  }

  /** Asks, from any thread; empty if the user cancels. */
  static Optional<SecureSecrets.Answer> ask(
      Shell parent, ConnectionProfile profile, Secrets.Kind kind) {
    SecretDialog[] dialog = new SecretDialog[1];
    Display.getDefault()
        .syncExec(
            () -> {
              dialog[0] =
                  new SecretDialog(
                      parent.isDisposed() ? null : parent,
                      "The " + kind.label() + " for " + profile.address() + ':');
              dialog[0].open();
            });
    return Optional.ofNullable(dialog[0].answer);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Log In to z/OS");
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    new Label(area, SWT.NONE).setText(asked);
    secret = new Text(area, SWT.BORDER | SWT.PASSWORD);
    GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(secret);
    secret.addModifyListener(event -> enable());
    remember = new Button(area, SWT.CHECK);
    remember.setText("&Remember in the secure storage, if the system accepts it");
    return area;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    enable();
    return contents;
  }

  private void enable() {
    getButton(IDialogConstants.OK_ID).setEnabled(!secret.getText().isEmpty());
  }

  @Override
  protected void okPressed() {
    answer = new SecureSecrets.Answer(secret.getText(), remember.getSelection());
    super.okPressed();
  }
}
