// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attls.ui.Icons;
import org.attls.ui.PolicyUi;
import org.attls.ui.install.Background;
import org.attls.ui.install.HostOpener;
import org.attls.ui.install.Login;
import org.attls.ui.wizards.PolicyOpening;
import org.attls.zos.host.Hosts;
import org.attls.zos.store.BackingStore;
import org.attls.zos.store.StoreStatus;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.wizards.newresource.BasicNewProjectResourceWizard;

/** Opens a backing store on z/OS into a new project. */
public final class OpenStoreWizard extends Wizard
    implements INewWizard, IImportWizard, IExecutableExtension {
  private final Background background = new Background(this::getContainer);
  private final StoreAccess access;
  private IConfigurationElement configuration;
  private PlacePage place;
  private ContentPage content;

  /** Made by the workbench. */
  public OpenStoreWizard() {
    this(Hosts::open, SecurePreferencesFactory.getDefault());
  }

  /**
   * Prepares the wizard with other connections.
   *
   * @param hosts connects to systems
   * @param storage keeps passwords; null to keep none
   */
  public OpenStoreWizard(HostOpener hosts, ISecurePreferences storage) {
    access = new StoreAccess(new Login(hosts, storage, this::getShell));
    setWindowTitle("AT-TLS Project from a Backing Store");
    setNeedsProgressMonitor(true);
    setDefaultPageImageDescriptor(Icons.descriptor("wizard-banner"));
  }

  /** Told by the platform what the plug-in manifest says about this wizard. */
  @Override
  public void setInitializationData(IConfigurationElement element, String property, Object data) {
    configuration = element;
  }

  @Override
  public void init(IWorkbench workbench, IStructuredSelection selection) {
    // The store has nothing to do with what is selected.
  }

  @Override
  public void addPages() {
    place = new PlacePage();
    content = new ContentPage();
    addPage(place);
    addPage(content);
  }

  /** Reads the profiles; says why there are none. */
  Optional<List<StoreProfiles.Found>> profiles(Consumer<String> failed) {
    return background.run(monitor -> StoreProfiles.read(Optional.empty()), failed);
  }

  /** Where the store is, once that is clear. */
  StoreTarget target() {
    return place.target().orElseThrow();
  }

  /** Looks at the store; says why it cannot be seen. */
  Optional<StoreStatus> look(Consumer<String> failed) {
    StoreTarget target = target();
    return background.run(monitor -> look(target, monitor), failed);
  }

  private StoreStatus look(StoreTarget target, IProgressMonitor monitor) throws CoreException {
    monitor.beginTask("Looking at " + target.printed(), IProgressMonitor.UNKNOWN);
    // In this folder no store is ever opened.
    Path nowhere = Platform.getStateLocation(Platform.getBundle(PolicyUi.BUNDLE)).toPath();
    try {
      return access.with(target, nowhere, BackingStore::status, monitor);
    } catch (IOException e) {
      throw new CoreException(Status.error(StoreAccess.told(nowhere, e), e));
    }
  }

  @Override
  public boolean canFinish() {
    return getContainer().getCurrentPage() == content && content.isPageComplete();
  }

  @Override
  public boolean performFinish() {
    OpenStore open = new OpenStore(access, target(), content.project(), content.isLockWanted());
    Optional<IProject> project = background.run(open::run, content::failed);
    project.ifPresent(
        opened -> {
          BasicNewProjectResourceWizard.updatePerspective(configuration);
          PolicyOpening.open(opened, PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        });
    return project.isPresent();
  }
}
