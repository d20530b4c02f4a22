// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.attls.generator.setup.SecurityProduct;
import org.attls.ui.wizards.ReadingPage;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the stacks, the security product, the folder, and files as they are on z/OS. */
final class SetupPage extends ReadingPage {
  private static final int LINES = 5;

  private final IProject project;
  private final SetupWish last;
  private CheckboxTableViewer stacks;
  private Combo product;
  private Text folder;
  private Text authority;
  private ExistingList existing;
  private SetupSource source;

  SetupPage(IProject project, SetupWish last) {
    super("setup");
    this.project = project;
    this.last = last;
    setTitle("Set-up files");
    setDescription("What must be defined on z/OS beside the policy. Nothing is written yet.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().applyTo(all);
    new Label(all, SWT.NONE).setText("&Stacks with something to set up:");
    stacks = CheckboxTableViewer.newCheckList(all, SWT.BORDER);
    stacks.setContentProvider(ArrayContentProvider.getInstance());
    stacks.addCheckStateListener(event -> validate());
    GridDataFactory.fillDefaults()
        .grab(true, true)
        .hint(SWT.DEFAULT, LINES * stacks.getTable().getItemHeight())
        .applyTo(stacks.getControl());
    Composite row = new Composite(all, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    new Label(row, SWT.NONE).setText("Security &product:");
    product = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
    Arrays.stream(SecurityProduct.values()).forEach(each -> product.add(each.title()));
    product.select(last.product().ordinal());
    new Label(row, SWT.NONE).setText("&Folder of the project:");
    folder = new Text(row, SWT.BORDER);
    folder.setText(last.folder());
    folder.addModifyListener(event -> validate());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(folder);
    addAuthority(row);
    Label label = new Label(all, SWT.WRAP);
    label.setText(
        "&Existing files, if there are any: PROFILE.TCPIP, FTP.DATA, the main configuration of the"
            + " Policy Agent. What contradicts the policy is reported; other statements of the main"
            + " configuration are kept.");
    GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(label);
    existing = new ExistingList(all);
    last.existing().forEach(existing::add);
    setPageComplete(false);
    setControl(all);
  }

  private void addAuthority(Composite row) {
    new Label(row, SWT.NONE).setText("Authority's &certificate:");
    Composite field = new Composite(row, SWT.NONE);
    GridLayoutFactory.fillDefaults().numColumns(2).applyTo(field);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
    authority = new Text(field, SWT.BORDER);
    authority.setText(last.authority().map(Path::toString).orElse(""));
    authority.setMessage("exported in Base64; makes trust stores for clients");
    authority.addModifyListener(event -> validate());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(authority);
    Button browse = new Button(field, SWT.PUSH);
    browse.setText("&Browse...");
    browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
  }

  private void browse() {
    String chosen = new FileDialog(getShell(), SWT.OPEN).open();
    if (chosen != null) {
      authority.setText(chosen);
    }
  }

  @Override
  protected boolean isOutdated() {
    return source == null;
  }

  @Override
  protected void read() {
    ((SetupWizard) getWizard()).source().ifPresent(this::show);
  }

  private void show(SetupSource found) {
    source = found;
    stacks.setInput(found.names());
    stacks.setAllChecked(true);
    validate();
  }

  private void validate() {
    String problem = problem();
    setErrorMessage(problem.isEmpty() ? null : problem);
    setPageComplete(source != null && problem.isEmpty());
  }

  private String problem() {
    if (source != null && source.stacks().isEmpty()) {
      return "There is nothing to set up: no image of "
          + project.getName()
          + " has a ring, a policy agent or a server.";
    }
    if (source != null && stacks.getCheckedElements().length == 0) {
      return "Choose a stack.";
    }
    String path = folder.getText().strip();
    IStatus status =
        project.getWorkspace().validatePath(project.getFullPath() + "/" + path, IResource.FOLDER);
    if (path.isEmpty()) {
      return "Name a folder, such as generated.";
    }
    if (!status.isOK()) {
      return status.getMessage();
    }
    return authority().filter(file -> !Files.isRegularFile(file)).isPresent()
        ? "There is no file " + authority.getText().strip() + '.'
        : "";
  }

  private Optional<Path> authority() {
    String path = authority.getText().strip();
    try {
      return path.isEmpty() ? Optional.empty() : Optional.of(Path.of(path));
    } catch (InvalidPathException e) {
      return Optional.of(Path.of("")); // No regular file, so that the page tells.
    }
  }

  /** What the user wants. */
  SetupWish wish() {
    List<String> chosen =
        Arrays.stream(stacks.getCheckedElements()).map(String.class::cast).toList();
    return new SetupWish(
        chosen,
        SecurityProduct.values()[product.getSelectionIndex()],
        folder.getText().strip(),
        existing.paths(),
        authority());
  }
}
