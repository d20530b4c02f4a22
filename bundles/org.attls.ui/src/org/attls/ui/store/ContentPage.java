// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.attls.ui.wizards.ReadingPage;
import org.attls.zos.host.HostFileNames;
import org.attls.zos.store.StoreLock;
import org.attls.zos.store.StoreStatus;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows what is in a store, and asks how to open it. */
final class ContentPage extends ReadingPage {
  private StatusFields there;
  private Text name;
  private Button lock;
  private StoreTarget named;
  private StoreStatus status;

  ContentPage() {
    super("content");
    setTitle("What is there");
    setDescription("The store is opened into a new project.");
  }

  @Override
  public void createControl(Composite parent) {
    Composite all = new Composite(parent, SWT.NONE);
    GridLayoutFactory.swtDefaults().numColumns(2).applyTo(all);
    there = new StatusFields(all, 0);
    GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(there.control());
    new Label(all, SWT.NONE).setText("Project &name:");
    name = new Text(all, SWT.BORDER);
    name.addModifyListener(event -> validate());
    GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
    lock = new Button(all, SWT.CHECK);
    lock.setText("&Take the lock, so that the project can be saved to the store");
    GridDataFactory.fillDefaults().span(2, 1).applyTo(lock);
    setPageComplete(false);
    setControl(all);
  }

  @Override
  protected void read() {
    status = null;
    there.show(Map.of());
    setErrorMessage(null);
    setPageComplete(false);
    wizard().look(this::setErrorMessage).ifPresent(this::show);
  }

  private OpenStoreWizard wizard() {
    return (OpenStoreWizard) getWizard();
  }

  private void show(StoreStatus found) {
    status = found;
    StoreTarget target = wizard().target();
    if (!target.equals(named)) {
      named = target;
      name.setText(HostFileNames.last(target.place()));
    }
    there.show(StoreWords.store(found));
    lock.setEnabled(found.lock().isEmpty());
    lock.setSelection(found.lock().isEmpty());
    name.setFocus();
    name.selectAll();
    validate();
  }

  private void validate() {
    if (status == null) {
      return;
    }
    Optional<String> problem = problem();
    setErrorMessage(problem.orElse(null));
    Optional<StoreLock> held = status.lock();
    if (held.isPresent()) {
      setMessage(
          held.get().holder()
              + " has the lock. The project is opened to look at; saving needs the lock.",
          WARNING);
    } else {
      setMessage(status.revision() == 0 ? "Nothing was saved there yet." : null, INFORMATION);
    }
    setPageComplete(problem.isEmpty());
  }

  private Optional<String> problem() {
    IWorkspace workspace = ResourcesPlugin.getWorkspace();
    if (name.getText().isBlank()) {
      return Optional.of("Name the project.");
    }
    IStatus valid = workspace.validateName(name.getText(), IResource.PROJECT);
    if (!valid.isOK()) {
      return Optional.of(valid.getMessage());
    }
    boolean taken =
        project().exists()
            || Files.exists(workspace.getRoot().getLocation().append(name.getText()).toPath());
    return taken
        ? Optional.of("There is " + name.getText() + " in the workspace already.")
        : Optional.empty();
  }

  /** The project that is to be made. */
  IProject project() {
    return ResourcesPlugin.getWorkspace().getRoot().getProject(name.getText());
  }

  /** Whether the lock is wanted. */
  boolean isLockWanted() {
    return lock.getSelection();
  }

  /** The store was not opened. */
  void failed(String told) {
    validate();
    setErrorMessage(told);
  }
}
