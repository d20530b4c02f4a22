// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.refactoring;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.ltk.core.refactoring.RefactoringStatus;
import org.eclipse.ltk.ui.refactoring.RefactoringWizard;
import org.eclipse.ltk.ui.refactoring.UserInputWizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the new name, with a preview of all changes if wanted. */
final class RenameWizard extends RefactoringWizard {
  RenameWizard(Rename rename) {
    super(rename, DIALOG_BASED_USER_INTERFACE | PREVIEW_EXPAND_FIRST_NODE);
    setDefaultPageTitle(rename.getName());
    setWindowTitle(rename.getName());
  }

  @Override
  protected void addUserInputPages() {
    addPage(new NamePage((Rename) getRefactoring()));
  }

  private static final class NamePage extends UserInputWizardPage {
    private final Rename rename;
    private Text name;

    NamePage(Rename rename) {
      super("name");
      this.rename = rename;
    }

    @Override
    public void createControl(Composite parent) {
      Composite area = new Composite(parent, SWT.NONE);
      GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
      new Label(area, SWT.NONE).setText("New &name:");
      name = new Text(area, SWT.BORDER | SWT.SINGLE);
      name.setText(rename.target().name());
      name.selectAll();
      GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(name);
      name.addModifyListener(event -> check());
      setControl(area);
      setPageComplete(false);
    }

    private void check() {
      RefactoringStatus status = rename.setNewName(name.getText().strip());
      setPageComplete(status);
    }

    @Override
    public void setVisible(boolean visible) {
      super.setVisible(visible);
      if (visible) {
        name.setFocus();
      }
    }
  }
}
