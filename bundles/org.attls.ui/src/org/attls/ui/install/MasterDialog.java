// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the password of the secure storage; for a new one twice. */
final class MasterDialog extends TitleAreaDialog {
  private final boolean fresh;
  private Text password;
  private Text again;
  private String given;

  private MasterDialog(Shell parent, boolean fresh) {
    super(parent);
    this.fresh = fresh;
  }

  /** Asks, in the UI thread; null if the user cancels. */
  static String ask(boolean fresh) {
    MasterDialog dialog = new MasterDialog(Display.getCurrent().getActiveShell(), fresh);
    return dialog.open() == Window.OK ? dialog.given : null;
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText("Secure Storage");
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle(fresh ? "A password for the secure storage" : "The password of the secure storage");
    setMessage("It protects the passwords that are remembered, and is asked for once a session.");
    Composite fields = new Composite(area, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(fields);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
    password = field(fields, "&Password:");
    again = fresh ? field(fields, "&Again:") : password;
    return area;
  }

  private Text field(Composite parent, String title) {
    new Label(parent, SWT.NONE).setText(title);
    Text text = new Text(parent, SWT.BORDER | SWT.PASSWORD);
    text.addModifyListener(event -> validate());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    return text;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    validate();
    return contents;
  }

  private void validate() {
    boolean same = again == null || password.getText().equals(again.getText());
    setErrorMessage(same ? null : "The two passwords differ.");
    getButton(IDialogConstants.OK_ID).setEnabled(same && !password.getText().isEmpty());
  }

  @Override
  protected void okPressed() {
    given = password.getText();
    super.okPressed();
  }
}
