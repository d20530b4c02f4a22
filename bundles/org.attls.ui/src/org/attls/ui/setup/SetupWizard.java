// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.setup;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.function.Consumer;
import org.attls.ui.Icons;
import org.attls.ui.stacks.HtmlFile;
import org.attls.ui.wizards.Failures;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.wizard.Wizard;

/** Writes what must be defined on z/OS beside the policies of a project, with a preview. */
public final class SetupWizard extends Wizard {
  private final IProject project;
  private final SetupMemory memory;
  private final SetupFiles files;
  private final Consumer<IFile> browser;
  private SetupPage page;
  private SetupSource source;
  private SetupPlan plan;

  /**
   * Prepares the wizard.
   *
   * @param project an open project whose policies are saved
   */
  public SetupWizard(IProject project) {
    this(project, HtmlFile::show);
  }

  /**
   * Prepares the wizard with another browser.
   *
   * @param project an open project whose policies are saved
   * @param browser opens the checklist at the end
   */
  public SetupWizard(IProject project, Consumer<IFile> browser) {
    this.project = project;
    this.browser = browser;
    memory = new SetupMemory(project);
    files = new SetupFiles(project);
    setWindowTitle("Generate Set-up Files");
    setNeedsProgressMonitor(true);
    setDefaultPageImageDescriptor(Icons.descriptor("wizard-banner"));
  }

  @Override
  public void addPages() {
    page = new SetupPage(project, memory.last());
    addPage(page);
    addPage(new FindingsPage(project));
    addPage(new SetupPreview(files));
  }

  /** What takes time. */
  @FunctionalInterface
  private interface Work<T> {
    T run(IProgressMonitor monitor) throws CoreException;
  }

  /** Does work in the background; empty if the user cancels or it fails, which is then told. */
  private <T> Optional<T> run(String what, Work<T> work) {
    Object[] found = new Object[1];
    try {
      getContainer()
          .run(
              true,
              true,
              monitor -> {
                try {
                  found[0] = work.run(monitor);
                } catch (CoreException e) {
                  throw new InvocationTargetException(e);
                } catch (OperationCanceledException e) {
                  throw new InterruptedException();
                }
              });
    } catch (InterruptedException e) {
      return Optional.empty();
    } catch (InvocationTargetException e) {
      Failures.show(Failures.status(what, e));
      return Optional.empty();
    }
    @SuppressWarnings("unchecked")
    T result = (T) found[0];
    return Optional.ofNullable(result);
  }

  /** Reads the policies, unless that is done. */
  Optional<SetupSource> source() {
    if (source == null) {
      source =
          run("The policy cannot be read", monitor -> SetupSource.read(project, monitor))
              .orElse(null);
    }
    return Optional.ofNullable(source);
  }

  /** Makes what the first page asks for, unless that is done. */
  Optional<SetupPlan> plan() {
    SetupWish wish = page.wish();
    if (plan == null || !plan.wish().equals(wish)) {
      plan =
          source()
              .flatMap(
                  from ->
                      run("The files cannot be made", monitor -> SetupPlan.of(from, wish, monitor)))
              .orElse(null);
    }
    return Optional.ofNullable(plan);
  }

  /** The findings are to be seen first. */
  @Override
  public boolean canFinish() {
    return super.canFinish() && plan != null && plan.wish().equals(page.wish());
  }

  @Override
  public boolean performFinish() {
    SetupPlan wanted = plan;
    Optional<Optional<IFile>> written =
        run("The files cannot be written", monitor -> files.write(wanted, monitor));
    if (written.isEmpty()) {
      return false;
    }
    memory.keep(wanted.wish());
    written.get().ifPresent(browser);
    return true;
  }
}
