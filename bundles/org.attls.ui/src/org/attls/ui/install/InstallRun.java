// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.install;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attls.zos.install.Difference;
import org.attls.zos.install.InstallListener;
import org.attls.zos.install.InstallQuestions;
import org.attls.zos.install.InstallResult;
import org.attls.zos.install.Step;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/**
 * An installation in the background. What the user saw before is not asked again; cancelling it
 * says no to the next question, as long as nothing was written.
 */
final class InstallRun extends Job implements InstallQuestions, InstallListener {
  private final Shell shell;
  private final RunPage page;
  private final Consent consent;
  private final String entry;
  private final BiFunction<InstallQuestions, InstallListener, InstallResult> work;
  private final Consumer<InstallResult> ended;
  private IProgressMonitor monitor;

  /**
   * Prepares a run.
   *
   * @param page shows how it goes on
   * @param consent whether the user wants what changes
   * @param entry what the change is for
   * @param work installs, or takes back
   * @param ended told what came of it, in the UI thread
   */
  InstallRun(
      RunPage page,
      Consent consent,
      String entry,
      BiFunction<InstallQuestions, InstallListener, InstallResult> work,
      Consumer<InstallResult> ended) {
    super("Installing a policy");
    this.shell = page.getShell();
    this.page = page;
    this.consent = consent;
    this.entry = entry;
    this.work = work;
    this.ended = ended;
    setUser(false);
    setPriority(Job.LONG);
  }

  @Override
  protected IStatus run(IProgressMonitor progress) {
    monitor = progress;
    monitor.beginTask(getName(), Step.values().length);
    try {
      InstallResult result = work.apply(this, this);
      ui(() -> ended.accept(result));
      return Status.OK_STATUS;
    } catch (RuntimeException | LinkageError e) {
      ui(page::broke);
      return Status.error(RunPage.BROKE, e);
    } finally {
      monitor.done();
    }
  }

  @Override
  public boolean goOn(Difference difference) {
    return !monitor.isCanceled() && ask(() -> consent.to(difference));
  }

  @Override
  public Optional<String> logEntry() {
    return monitor.isCanceled() ? Optional.empty() : Optional.of(entry);
  }

  @Override
  public Optional<String> messages(String command) {
    return ask(
        () -> {
          MessagesDialog dialog = new MessagesDialog(shell, command);
          return dialog.open() == Window.OK ? dialog.messages() : Optional.empty();
        });
  }

  @Override
  public boolean takeBack(String told) {
    return ask(
        () ->
            MessageDialog.openQuestion(
                shell,
                "Policy Refused",
                "The Policy Agent refused the policy: "
                    + told
                    + "\n\nWrite the old policy back to production?"));
  }

  @Override
  public void begins(Step step) {
    monitor.subTask(step.label());
    ui(() -> page.begins(step));
  }

  @Override
  public void ended(Step step, String told) {
    monitor.worked(1);
    ui(() -> page.ended(step, told));
  }

  private <T> T ask(Supplier<T> question) {
    Object[] answer = new Object[1];
    ui(() -> answer[0] = question.get());
    @SuppressWarnings("unchecked")
    T given = (T) answer[0];
    return given;
  }

  private static void ui(Runnable work) {
    Display.getDefault().syncExec(work);
  }
}
