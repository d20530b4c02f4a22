// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.attls.zos.host.Host;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.navigator.CommonNavigator;
import org.junit.jupiter.api.Test;

/** The commands of the menu Backing Store, of two users, against a system in memory. */
class StoreCommandsTest extends StoreScene {
  @Test
  void aProjectBeginsAStoreAndIsSavedAgain() {
    IProject ken = ken();
    change(ken, "// changed");
    String[] shown = new String[1];
    Workbench.inDialog(
        TITLE,
        shell -> {
          Screenshots.take("store-status");
          shown[0] = text(shell);
        },
        commands(ken)::status);
    String status = shown[0];
    assertTrue(status.contains("\nthis project, KEN on "), status);
    assertTrue(status.contains("\n1, saved by KEN on "), status);
    assertTrue(status.contains("\nrevision 1\nraleigh.attls\n"), status);
    Workbench.inDialog(
        TITLE,
        shell -> {
          Screenshots.take("store-save");
          assertEquals("Save", shell.getDefaultButton().getText().replace("&", ""));
          var release = InstallScene.button(shell, "Release the lock afterwards");
          release.setSelection(true);
          Workbench.press(release);
          press(shell, "Save");
        },
        commands(ken)::save);
    String saved = told(() -> {});
    assertTrue(saved.contains("Revision 2 is saved. The lock is given back."), saved);
    assertFalse(host.files.containsKey(LOCK));
    assertTrue(host.files.values().stream().anyMatch(text -> text.contains("// changed")));
  }

  @Test
  void whatDidNotChangeIsNotSaved() {
    String told = told(commands(ken())::save);
    assertTrue(told.contains("Nothing has changed since revision 1"), told);
  }

  @Test
  void whoHasNoLockReadsWhoHasIt() {
    ken();
    IProject ann = ann();
    Map<String, String> before = new TreeMap<>(host.files);
    String refused = choosePlace(commands(ann)::lock);
    assertTrue(refused.contains("the store is locked by KEN on "), refused);
    assertTrue(refused.contains(" since "), refused);
    assertTrue(refused.contains("Backing Store > Take Over Lock"), refused);
    assertFalse(refused.contains("--take-over"), refused);
    String unsaved = choosePlace(commands(ann)::save);
    assertTrue(unsaved.contains("this folder does not have the lock of the store (KEN"), unsaved);
    assertEquals(before, host.files);
  }

  @Test
  void takingOverIsOnPurposeAndNamesTheHolder() {
    IProject ken = ken();
    change(ken, "// of KEN");
    IProject ann = ann();
    Map<String, String> before = new TreeMap<>(host.files);
    chooseAndThen(
        commands(ann)::takeOver,
        () ->
            next(
                shell -> {
                  Screenshots.take("store-take-over");
                  String asked = text(shell);
                  assertTrue(asked.contains("The lock is with KEN on "), asked);
                  assertTrue(asked.contains("\nsince 20"), asked);
                  assertEquals("Cancel", shell.getDefaultButton().getText());
                  Workbench.press(shell.getDefaultButton());
                }));
    Workbench.settle();
    assertEquals(before, host.files);
    // ANN only looked, and has opened nothing that could be remembered.
    chooseAndThen(commands(ann)::takeOver, () -> next(shell -> press(shell, "Take Over")));
    String taken = told(() -> {});
    assertTrue(taken.contains("ann has the lock. It was brought to revision 1."), taken);
    assertTrue(taken.contains("It was taken over from KEN on "), taken);
    assertTrue(ann.getFile("raleigh.attls").exists());
    String lost = told(commands(ken)::save);
    assertTrue(lost.contains("does not have the lock of the store (ANN on "), lost);
    assertFalse(host.files.values().stream().anyMatch(text -> text.contains("// of KEN")));
    assertTrue(host.files.get("//'USER1.ATTLS.STORE(@TAKEN)'").contains("KEN"));
  }

  @Test
  void whatSomebodyElseSavedIsNotWrittenOver() {
    IProject ken = ken();
    assertTrue(told(commands(ken)::release).contains("The lock is given back."));
    change(ken, "// of KEN");
    IProject ann = ann();
    choosePlace(commands(ann)::lock);
    change(ann, "// of ANN");
    assertTrue(saved(ann).contains("Revision 2 is saved."));
    told(commands(ann)::release);
    String refused = told(commands(ken)::lock);
    assertTrue(refused.contains("has files or changes that are not in the store"), refused);
    assertTrue(refused.contains("revision 2 is newer (ANN on "), refused);
    assertFalse(host.files.containsKey(LOCK));
    assertTrue(Workbench.read(ken.getFile("raleigh.attls")).contains("// of KEN"));
  }

  @Test
  void anOpenEditorSeesWhatWasFetched() {
    IProject ken = ken();
    told(commands(ken)::release);
    IProject ann = ann();
    choosePlace(commands(ann)::lock);
    change(ann, "// of ANN");
    saved(ann);
    told(commands(ann)::release);
    EditorDriver editor = Workbench.open(ken.getFile("raleigh.attls"));
    String locked = told(commands(ken)::lock);
    assertTrue(locked.contains("raleigh has the lock. It was brought to revision 2."), locked);
    Workbench.until("the editor has it", () -> editor.text().contains("// of ANN"));
  }

  @Test
  void changesAreNotLeftBehindByMistake() {
    IProject ken = ken();
    change(ken, "// of KEN");
    Workbench.inDialog(
        TITLE,
        shell -> {
          assertTrue(text(shell).contains("\n\nraleigh.attls\n\n"), text(shell));
          assertEquals("Cancel", shell.getDefaultButton().getText());
          Workbench.press(shell.getDefaultButton());
        },
        commands(ken)::release);
    Workbench.settle();
    assertTrue(host.files.containsKey(LOCK));
    Workbench.inDialog(TITLE, shell -> press(shell, "Release"), commands(ken)::release);
    assertTrue(told(() -> {}).contains("The lock is given back."));
    assertFalse(host.files.containsKey(LOCK));
  }

  @Test
  void aConnectionThatTakesTooLongIsCancelled() {
    IProject ken = ken();
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch answered = new CountDownLatch(1);
    opener =
        (profile, secrets, warnings) -> {
          asked.countDown();
          try {
            answered.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return host;
        };
    try {
      Workbench.inDialog(
          TITLE,
          shell -> assertTrue(text(shell).contains("Cancelled. No revision"), text(shell)),
          () -> {
            commands(ken).lock();
            Workbench.until("it is asked for", () -> asked.getCount() == 0);
            job("Locking the store of raleigh").cancel();
          });
    } finally {
      answered.countDown();
    }
  }

  @Test
  void aSaveThatIsCancelledLeavesTheOldRevision() {
    IProject ken = ken();
    change(ken, "// of KEN");
    // Cancels when the first file is being written.
    Object cancelling =
        Proxy.newProxyInstance(
            Host.class.getClassLoader(),
            new Class<?>[] {Host.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("write")) {
                job("Saving raleigh to the store").cancel();
              }
              return method.invoke(host, arguments);
            });
    opener = (profile, secrets, warnings) -> (Host) cancelling;
    String cancelled = saved(ken);
    assertTrue(cancelled.contains("Cancelled. No revision of the store is lost."), cancelled);
    opener = (profile, secrets, warnings) -> host;
    String status = told(commands(ken)::status);
    assertTrue(status.contains("\nthis project, KEN on "), status);
    assertTrue(status.contains("\n1, saved by KEN on "), status);
    assertTrue(saved(ken).contains("Revision 2 is saved."));
  }

  private static Job job(String name) {
    return Arrays.stream(Job.getJobManager().find(null))
        .filter(job -> job.getName().equals(name) && job.getState() == Job.RUNNING)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theMenuHasTheCommands() {
    IProject ken = Workbench.example("raleigh");
    CommonNavigator explorer =
        (CommonNavigator) Workbench.view("org.eclipse.ui.navigator.ProjectExplorer");
    explorer.selectReveal(new StructuredSelection(ken));
    Workbench.linger(200);
    Menu menu = explorer.getCommonViewer().getTree().getMenu();
    menu.notifyListeners(SWT.Show, new Event());
    MenuItem store =
        Arrays.stream(menu.getItems())
            .filter(item -> item.getText().equals("&Backing Store"))
            .findFirst()
            .orElseThrow();
    store.getMenu().notifyListeners(SWT.Show, new Event());
    List<String> commands =
        Arrays.stream(store.getMenu().getItems()).map(MenuItem::getText).toList();
    assertEquals(
        List.of("&Status", "Sa&ve to Store...", "", "&Lock", "&Release Lock", "&Take Over Lock..."),
        commands);
    menu.notifyListeners(SWT.Hide, new Event());
    IHandlerService service = PlatformUI.getWorkbench().getService(IHandlerService.class);
    String[] told = new String[1];
    Workbench.inDialog(
        TITLE,
        shell -> told[0] = text(shell),
        () -> {
          try {
            service.executeCommand("org.attls.ui.store.status", null);
          } catch (CommandException e) {
            throw new AssertionError(e);
          }
        });
    assertTrue(told[0].contains("There is no connection profile. Describe one in "), told[0]);
  }

  /** Says where the store is, and does something with the window after that. */
  private static void chooseAndThen(Runnable command, Runnable then) {
    Workbench.inDialog(TITLE, shell -> press(shell, "OK"), command);
    then.run();
  }
}
