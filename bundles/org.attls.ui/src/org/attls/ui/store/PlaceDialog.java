// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.util.List;
import java.util.Optional;
import org.attls.ui.install.ProfileWarning;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks where the store of a project is. */
final class PlaceDialog extends TitleAreaDialog {
  private final String project;
  private final List<StoreProfiles.Found> profiles;
  private PlaceFields fields;
  private StoreTarget target;

  private PlaceDialog(Shell parent, String project, List<StoreProfiles.Found> profiles) {
    super(parent);
    this.project = project;
    this.profiles = profiles;
    setHelpAvailable(false);
  }

  /** Asks; empty if the user cancels. */
  static Optional<StoreTarget> ask(
      Shell parent, String project, List<StoreProfiles.Found> profiles) {
    PlaceDialog dialog = new PlaceDialog(parent, project, profiles);
    return dialog.open() == Window.OK ? Optional.of(dialog.target) : Optional.empty();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(StoreCommands.TITLE);
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    Composite area = (Composite) super.createDialogArea(parent);
    setTitle("Where the store of " + project + " is");
    fields = new PlaceFields(area, this::validate);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(fields.control());
    return area;
  }

  @Override
  protected Control createContents(Composite parent) {
    Control contents = super.createContents(parent);
    fields.show(profiles);
    return contents;
  }

  private void validate() {
    Optional<String> warning = fields.profile().flatMap(each -> ProfileWarning.of(each.profile()));
    setMessage(
        warning.orElse("The data set or folder exists. This is asked once for a project."),
        warning.isPresent() ? IMessageProvider.WARNING : IMessageProvider.NONE);
    setErrorMessage(fields.problem().orElse(null));
    getButton(IDialogConstants.OK_ID).setEnabled(fields.target().isPresent());
  }

  @Override
  protected void okPressed() {
    target = fields.target().orElseThrow();
    super.okPressed();
  }
}
