// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.attls.importer.ImportOptions;
import org.attls.model.facts.Release;
import org.attls.ui.flatfile.FlatFiles;
import org.attls.ui.wizards.FreeName;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;

/** Asks for the flat file, for what it does not tell of itself, and for the file to make. */
final class ImportPage extends WizardNewFileCreationPage {
  private static final String ENDING = "attls";
  private static final String AS_TOLD = "as the file tells, else the newest";

  private final ImportSource first;
  private Text source;
  private Text image;
  private Text stack;
  private Combo release;
  private String suggested = "";
  private String contents = "";

  ImportPage(IStructuredSelection selection) {
    super("import", selection);
    first =
        Optional.ofNullable(Adapters.adapt(selection.getFirstElement(), IFile.class))
            .filter(FlatFiles::isFlatFile)
            .map(ImportSource::of)
            .orElse(null);
    setTitle("Policy flat file");
    setDescription("What the policy does stays the same; every line is accounted for.");
    setFileExtension(ENDING);
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.fillDefaults().applyTo(all);
    sourceControls(all);
    super.createControl(all);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(getControl());
    setControl(all);
    source.setText(first == null ? "" : first.name());
    source.addModifyListener(event -> sourceChanged());
    sourceChanged();
    setErrorMessage(null);
  }

  private void sourceControls(Composite all) {
    Composite row = new Composite(all, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(3).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    new Label(row, SWT.NONE).setText("Flat f&ile:");
    source = new Text(row, SWT.BORDER);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(source);
    Button browse = new Button(row, SWT.PUSH);
    browse.setText("B&rowse...");
    browse.addListener(SWT.Selection, event -> browse());
  }

  private void browse() {
    String chosen = new FileDialog(getShell(), SWT.OPEN).open();
    if (chosen != null) {
      source.setText(chosen);
    }
  }

  /** In place of the link to a file elsewhere: what the flat file does not tell. */
  @Override
  protected void createAdvancedControls(Composite parent) {
    Group group = new Group(parent, SWT.NONE);
    group.setText("What the file does not tell (empty: taken from its head)");
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(group);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
    image = name(group, "I&mage:", ImportOptions.IMAGE);
    stack = name(group, "&Stack:", ImportOptions.STACK);
    new Label(group, SWT.NONE).setText("Re&lease:");
    release = new Combo(group, SWT.DROP_DOWN | SWT.READ_ONLY);
    release.add(AS_TOLD);
    Release.all().forEach(each -> release.add(each.name()));
    release.select(0);
  }

  private Text name(Group group, String label, String otherwise) {
    new Label(group, SWT.NONE).setText(label);
    Text text = new Text(group, SWT.BORDER);
    text.setMessage(otherwise);
    text.addModifyListener(event -> setPageComplete(validatePage()));
    GridDataFactory.fillDefaults().hint(160, SWT.DEFAULT).applyTo(text);
    return text;
  }

  @Override
  protected void createLinkTarget() {
    // There is no link: the file is made in the folder.
  }

  @Override
  protected IStatus validateLinkedResource() {
    return Status.OK_STATUS;
  }

  /** Suggests a name that is free, unless the user has written one. */
  private void sourceChanged() {
    String current = getFileName();
    if (current.isEmpty() || current.equals(suggested)) {
      suggested =
          ImportSource.find(source.getText())
              .map(it -> FreeName.in(getContainerFullPath(), it.baseName(), ENDING))
              .orElse("");
      setFileName(suggested);
    }
    setPageComplete(validatePage());
  }

  @Override
  protected boolean validatePage() {
    if (source == null || stack == null) {
      return false; // The controls are still being made.
    }
    if (ImportSource.find(source.getText()).isEmpty()) {
      setMessage(null);
      setErrorMessage(
          source.getText().isBlank()
              ? "Choose the flat file to import."
              : "There is no file " + source.getText().strip() + ".");
      return false;
    }
    for (Text name : List.of(image, stack)) {
      String problem = ImportNames.problem(name.getText());
      if (!problem.isEmpty()) {
        setErrorMessage(problem);
        return false;
      }
    }
    return super.validatePage();
  }

  /** What the user wants. */
  ImportRequest request() {
    ImportSource from = ImportSource.find(source.getText()).orElseThrow();
    return new ImportRequest(
        from,
        new ImportOptions(
            written(image), written(stack), Release.find(release.getText()), from.baseName()));
  }

  private static Optional<String> written(Text text) {
    return Optional.of(text.getText().strip()).filter(name -> !name.isEmpty());
  }

  /** Says what the file is to contain, before it is made. */
  void setContents(String text) {
    contents = text;
  }

  @Override
  protected InputStream getInitialContents() {
    return new ByteArrayInputStream(contents.getBytes(StandardCharsets.UTF_8));
  }
}
