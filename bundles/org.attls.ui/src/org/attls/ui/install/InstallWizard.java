// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.attls.ui.Icons;
import org.attls.ui.project.Records;
import org.attls.zos.host.Hosts;
import org.attls.zos.install.InstallListener;
import org.attls.zos.install.InstallQuestions;
import org.attls.zos.install.InstallRequest;
import org.attls.zos.install.InstallRequest.Wish;
import org.attls.zos.install.InstallResult;
import org.attls.zos.install.Installation;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

/** Installs the policy of a stack: compares with production first, then asks, then writes. */
public final class InstallWizard extends Wizard {
  private final IProject project;
  private final InstallMemory memory;
  private final Login login;
  private final Background background = new Background(this::getContainer);
  private ProfilePage profile;
  private LogEntryPage entry;
  private RunPage run;
  private Compared compared;

  /**
   * Prepares the wizard.
   *
   * @param project an open project whose policies are saved
   */
  public InstallWizard(IProject project) {
    this(project, Hosts::open, SecurePreferencesFactory.getDefault());
  }

  /**
   * Prepares the wizard with other connections.
   *
   * @param project an open project whose policies are saved
   * @param hosts connects to systems
   * @param storage keeps passwords; null to keep none
   */
  public InstallWizard(IProject project, HostOpener hosts, ISecurePreferences storage) {
    this.project = project;
    memory = new InstallMemory(project);
    login = new Login(hosts, storage, this::getShell);
    setWindowTitle("Install Policy");
    setNeedsProgressMonitor(true);
    setDefaultPageImageDescriptor(Icons.descriptor("wizard-banner"));
  }

  @Override
  public void addPages() {
    profile = new ProfilePage(memory);
    entry = new LogEntryPage(memory.author());
    run = new RunPage();
    addPage(profile);
    addPage(new DifferencePage());
    addPage(entry);
    addPage(run);
  }

  /** Reads what can be installed; says why nothing can. */
  Optional<InstallSource> source(Consumer<String> failed) {
    return background.run(monitor -> InstallSource.read(project, monitor), failed);
  }

  /** Compares with production, unless that is done; empty if the user cancels. */
  Optional<Compared> compared() {
    InstallWish wish = profile.wish().orElseThrow();
    if (compared == null || !compared.wish().equals(wish) || compared.difference().isEmpty()) {
      compared =
          background
              .abandonable(
                  "Comparing with " + wish.files().production().printed(), () -> compare(wish))
              .orElse(null);
    }
    return Optional.ofNullable(compared);
  }

  private Compared compare(InstallWish wish) {
    Looking looking = new Looking();
    Wish dry = new Wish(true, wish.restart(), wish.refresh(), Optional.empty());
    InstallResult result =
        Installation.install(request(wish, "").with(dry), looking, InstallListener.SILENT);
    return new Compared(wish, looking.seen(), result);
  }

  private InstallRequest request(InstallWish wish, String author) {
    Path folder = project.getLocation().toPath();
    return InstallRequest.of(
        wish.profile().name(),
        wish.profile().host(),
        author,
        () -> login.open(wish.profile()),
        wish.files(),
        wish.policy(),
        folder);
  }

  /** Installs, in the background. */
  void install(RunPage page) {
    InstallWish wish = compared.wish();
    install(page, new Wish(false, wish.restart(), wish.refresh(), Optional.empty()));
  }

  private void install(RunPage page, Wish wish) {
    InstallRequest request = request(compared.wish(), entry.author()).with(wish);
    memory.keep(compared.wish(), entry.author());
    start(
        page,
        Consent.asSeen(getShell(), compared.difference()),
        (questions, listener) -> Installation.install(request, questions, listener));
  }

  /** Asks for the messages of the Policy Agent, and judges by them. */
  void enterMessages(RunPage page) {
    MessagesDialog dialog =
        new MessagesDialog(getShell(), compared.wish().files().refreshCommand());
    if (dialog.open() == Window.OK && dialog.messages().isPresent()) {
      install(page, new Wish(false, false, false, dialog.messages()));
    }
  }

  /** Writes the old policy back, in the background. */
  void takeBack(RunPage page) {
    InstallRequest request = request(compared.wish(), entry.author());
    start(
        page,
        Consent.toTakeBack(getShell()),
        (questions, listener) -> Installation.takeBack(request, questions, listener));
  }

  /** A text with files named relative to the workspace. */
  String relative(String told) {
    return told.replace(project.getLocation().toOSString(), project.getName());
  }

  private void start(
      RunPage page,
      Consent consent,
      BiFunction<InstallQuestions, InstallListener, InstallResult> work) {
    page.begins();
    new InstallRun(page, consent, entry.entry(), work, result -> ended(page, result)).schedule();
  }

  private void ended(RunPage page, InstallResult result) {
    page.ended(result);
    try {
      project.refreshLocal(IResource.DEPTH_ONE, null); // The history is a file of the project.
      Records.derive(project);
    } catch (CoreException e) {
      ILog.of(InstallWizard.class).log(e.getStatus());
    }
  }

  /** Whether production was found to have the policy already. */
  boolean isThere() {
    return compared != null && compared.isThere();
  }

  /** Where nothing is to be written there is nothing to log. */
  @Override
  public IWizardPage getNextPage(IWizardPage page) {
    return page instanceof DifferencePage && isThere() ? run : super.getNextPage(page);
  }

  @Override
  public boolean canFinish() {
    return getContainer().getCurrentPage() == run && run.isPageComplete();
  }

  @Override
  public boolean performFinish() {
    return true;
  }

  /** What was begun is brought to its end, so that the user knows what state things are in. */
  @Override
  public boolean performCancel() {
    return !run.isRunning();
  }
}
