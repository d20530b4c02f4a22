// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what the change is for, and who makes it. */
final class LogEntryPage extends WizardPage {
  private final String lastAuthor;
  private Text entry;
  private Text author;

  LogEntryPage(String lastAuthor) {
    super("entry");
    this.lastAuthor = lastAuthor;
    setTitle("Log entry");
    setDescription("What the change is for. It goes into the history of the project.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(all);
    entry = field(all, "&Log entry:", "");
    author = field(all, "&Author:", lastAuthor);
    setPageComplete(false);
    setControl(all);
  }

  private Text field(Composite parent, String title, String value) {
    new Label(parent, SWT.NONE).setText(title);
    Text text = new Text(parent, SWT.BORDER);
    text.setText(value);
    text.addModifyListener(event -> setPageComplete(!entry().isEmpty() && !author().isEmpty()));
    GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
    return text;
  }

  @Override
  public void setVisible(boolean visible) {
    super.setVisible(visible);
    if (visible) {
      entry.setFocus();
    }
  }

  String entry() {
    return entry.getText().strip();
  }

  String author() {
    return author.getText().strip();
  }
}
