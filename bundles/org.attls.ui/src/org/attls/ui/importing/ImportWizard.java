// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.attls.importer.ImportResult;
import org.attls.ui.Icons;
import org.attls.ui.wizards.Failures;
import org.attls.ui.wizards.PolicyOpening;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Makes a policy in the authoring language of a flat file, with a preview. */
public final class ImportWizard extends Wizard implements IImportWizard {
  private IWorkbench workbench;
  private IStructuredSelection selection = StructuredSelection.EMPTY;
  private ImportPage page;
  private ImportPreview preview;
  private ImportRequest done;
  private ImportResult result;

  /** Made by the workbench. */
  public ImportWizard() {
    setWindowTitle("Import Policy Flat File");
    setNeedsProgressMonitor(true);
    setDefaultPageImageDescriptor(Icons.descriptor("wizard-banner"));
  }

  @Override
  public void init(IWorkbench bench, IStructuredSelection selected) {
    workbench = bench;
    selection = selected;
  }

  @Override
  public void addPages() {
    page = new ImportPage(selection);
    preview = new ImportPreview();
    addPage(page);
    addPage(preview);
  }

  /**
   * Imports what the first page says, unless that is done.
   *
   * @return the outcome; empty if the user cancels or the file cannot be read
   */
  Optional<ImportResult> result() {
    ImportRequest request = page.request();
    if (request.equals(done)) {
      return Optional.of(result);
    }
    ImportRun run = new ImportRun(request);
    try {
      getContainer().run(true, true, run);
      done = request;
      result = run.result();
      return Optional.of(result);
    } catch (InterruptedException e) {
      return Optional.empty();
    } catch (InvocationTargetException e) {
      Failures.show(Failures.status("The file cannot be imported", e));
      return Optional.empty();
    }
  }

  @Override
  public boolean performFinish() {
    Optional<ImportResult> imported = result();
    if (imported.isEmpty()) {
      return false;
    }
    page.setContents(imported.get().text());
    IFile file = page.createNewFile();
    if (file == null) {
      return false;
    }
    PolicyOpening.open(file, workbench.getActiveWorkbenchWindow());
    return true;
  }
}
