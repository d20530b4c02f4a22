// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attls.ui.install.Login;
import org.attls.ui.store.StoreActions.Locked;
import org.attls.zos.store.BackingStore;
import org.attls.zos.store.StoreStatus;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/**
 * The commands of the menu Backing Store, for one project. Each looks first, asks what is to be
 * asked, and works in the background.
 */
public final class StoreCommands {
  /** The title of all windows. */
  static final String TITLE = "Backing Store";

  private final Shell shell;
  private final IProject project;
  private final StoreAccess access;

  /**
   * Prepares the commands.
   *
   * @param shell the window of the workbench
   * @param project an open project whose files are saved
   * @param login logs in to systems
   */
  public StoreCommands(Shell shell, IProject project, Login login) {
    this.shell = shell;
    this.project = project;
    this.access = new StoreAccess(login);
  }

  private record Choice(Optional<StoreTarget> known, List<StoreProfiles.Found> profiles) {}

  /** Shows how project and store stand. */
  public void status() {
    look((target, status) -> show(target, status, "How project and store stand."));
  }

  /** Saves the project as a new revision. */
  public void save() {
    look(
        (target, status) -> {
          SaveDialog dialog = new SaveDialog(shell, project.getName(), target, status);
          // Whoever has no lock or no changes reads at once what the store says to it.
          boolean asked = status.locked() && !status.changed().isEmpty();
          if (!asked || dialog.open() == Window.OK) {
            work(
                "Saving " + project.getName() + " to the store",
                target,
                store -> StoreActions.save(store, dialog.release()),
                this::inform);
          }
        });
  }

  /** Takes the lock if it is free, and fetches the newest revision. */
  public void lock() {
    target(
        target ->
            work(
                "Locking the store of " + project.getName(),
                target,
                StoreActions::lock,
                locked -> locked(target, locked)));
  }

  /** Gives the lock back, and saves nothing. */
  public void release() {
    look(
        (target, status) -> {
          if (!status.locked() || status.changed().isEmpty() || mayRelease(status)) {
            work(
                "Releasing the store of " + project.getName(),
                target,
                BackingStore::unlock,
                held -> inform(held ? "The lock is given back." : nothingToRelease(status)));
          }
        });
  }

  /** Takes the lock from who has it, if the user wants that on purpose. */
  public void takeOver() {
    look(
        (target, status) -> {
          if (status.locked()) {
            inform(project.getName() + " has the lock already.");
          } else if (sure(MessageDialog.WARNING, StoreWords.takeOver(status), "&Take Over")) {
            work(
                "Taking over the store of " + project.getName(),
                target,
                store -> StoreActions.takeOver(store, status.lock()),
                locked -> locked(target, locked));
          }
        });
  }

  private boolean mayRelease(StoreStatus status) {
    String question = StoreWords.release(project.getName(), status);
    return sure(MessageDialog.QUESTION, question, "&Release");
  }

  private String nothingToRelease(StoreStatus status) {
    return project.getName() + " did not have the lock; " + StoreWords.holder(status) + " has it.";
  }

  /** What cannot be taken back is never what the Enter key does. */
  private boolean sure(int kind, String question, String yes) {
    return new MessageDialog(shell, TITLE, null, question, kind, 1, yes, "Cancel").open() == 0;
  }

  private void locked(StoreTarget target, Locked locked) {
    String told = StoreWords.locked(project.getName(), locked.before(), locked.now());
    show(
        target,
        locked.now(),
        locked
            .former()
            .map(holder -> told + " It was taken over from " + holder + "; tell them about it.")
            .orElse(told));
  }

  private void show(StoreTarget target, StoreStatus status, String message) {
    new StatusDialog(shell, project.getName(), message, target, status).open();
  }

  private void inform(String told) {
    MessageDialog.openInformation(shell, TITLE, told);
  }

  private void fail(String told) {
    MessageDialog.openError(shell, TITLE, told);
  }

  private interface Next {
    void accept(StoreTarget target, StoreStatus status);
  }

  private void look(Next next) {
    target(
        target ->
            work(
                "Looking at the store of " + project.getName(),
                target,
                BackingStore::status,
                status -> next.accept(target, status)));
  }

  private <T> void work(
      String name, StoreTarget target, StoreAccess.Work<T> work, Consumer<T> done) {
    Path folder = project.getLocation().toPath();
    start(
        name,
        monitor -> {
          T result = access.with(target, folder, store -> alone(work, store, monitor), monitor);
          if (BackingStore.isOpenIn(folder)) {
            StoreMemory.keep(project, target);
          }
          return result;
        },
        done);
  }

  /**
   * Nobody else writes the files of the project meanwhile. The connection is there by then: no
   * question to the user holds the project.
   */
  private <T> T alone(StoreAccess.Work<T> work, BackingStore store, IProgressMonitor monitor)
      throws IOException, CoreException {
    Job.getJobManager().beginRule(project, monitor);
    try {
      return work.run(store);
    } finally {
      Job.getJobManager().endRule(project);
    }
  }

  private void target(Consumer<StoreTarget> next) {
    if (project.getLocation() == null) {
      fail("The project " + project.getName() + " is not in the local file system.");
      return;
    }
    start(
        "Reading the connection profiles",
        monitor -> {
          Optional<StoreTarget> known = StoreMemory.of(project);
          return new Choice(
              known, known.isPresent() ? List.of() : StoreProfiles.read(Optional.of(project)));
        },
        choice ->
            choice
                .known()
                .or(() -> PlaceDialog.ask(shell, project.getName(), choice.profiles()))
                .ifPresent(next));
  }

  private <T> void start(String name, StoreJob.Task<T> task, Consumer<T> done) {
    new StoreJob<>(name, project, task, done, this::fail).schedule();
  }
}
