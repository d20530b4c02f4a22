// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attls.ui.project.PolicyNature;
import org.eclipse.core.resources.IProject;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The wizard that opens a backing store, against a system in memory. */
class StoreWizardTest extends StoreScene {
  private static final String TAKE = "Take the lock";

  @Test
  void opensAStoreWithItsLock() throws Exception {
    IProject ken = ken();
    told(commands(ken)::release);
    openWizard();
    Screenshots.take("store-place");
    look();
    assertTrue(pageText("Newest revision:").startsWith("1, saved by KEN on "));
    assertEquals("free", pageText("Lock:"));
    assertTrue(button(TAKE).getSelection());
    name("copy");
    Screenshots.take("store-content");
    Workbench.press(button("Finish"));
    Workbench.until("the wizard ends", () -> dialog.getShell() == null);
    IProject copy = project("copy");
    assertTrue(copy.hasNature(PolicyNature.ID));
    assertEquals(
        Workbench.read(ken.getFile("raleigh.attls")),
        Workbench.read(copy.getFile("raleigh.attls")));
    assertFalse(copy.getFile("connections.properties").exists());
    assertTrue(copy.getFile(".attls-store").isDerived());
    change(copy, "// of the copy");
    assertTrue(saved(copy).contains("Revision 2 is saved."));
  }

  @Test
  void whatSomebodyElseHasLockedIsOnlyLookedAt() {
    ken();
    Map<String, String> before = new TreeMap<>(host.files);
    openWizard();
    look();
    assertTrue(pageText("Lock:").matches("KEN on .* since 20.*Z"), pageText("Lock:"));
    assertFalse(button(TAKE).isEnabled());
    assertFalse(button(TAKE).getSelection());
    assertTrue(dialog.getCurrentPage().getMessage().startsWith("KEN on "));
    name("copy");
    Screenshots.take("store-locked");
    Screenshots.takeForDocumentation("store");
    Workbench.press(button("Finish"));
    Workbench.until("the wizard ends", () -> dialog.getShell() == null);
    IProject copy = project("copy");
    assertTrue(copy.getFile("raleigh.attls").exists());
    change(copy, "// of the copy");
    String refused = told(commands(copy)::save);
    assertTrue(refused.contains("this folder does not have the lock of the store (KEN"), refused);
    assertEquals(before, host.files);
  }

  @Test
  void aLockThatSomebodyWasFasterToTakeLeavesNoProject() {
    IProject ken = ken();
    String lock = host.files.get(LOCK);
    told(commands(ken)::release);
    openWizard();
    look();
    name("copy");
    host.files.put(LOCK, lock);
    Workbench.press(button("Finish"));
    Workbench.until("it is refused", () -> problem() != null);
    assertTrue(problem().startsWith("the store is locked by KEN on "), problem());
    assertFalse(project("copy").exists());
    button(TAKE).setSelection(false);
    Workbench.press(button("Finish"));
    Workbench.until("the wizard ends", () -> dialog.getShell() == null);
    assertTrue(project("copy").getFile("raleigh.attls").exists());
  }

  @Test
  void aProjectThatMayHaveTheLockStays() {
    IProject ken = ken();
    told(commands(ken)::release);
    openWizard();
    look();
    name("copy");
    host.breakAfter(0);
    Workbench.press(button("Finish"));
    Workbench.until("it breaks", () -> problem() != null);
    assertTrue(problem().startsWith("The connection broke. The project copy stays"), problem());
    host.breakAfter(Integer.MAX_VALUE);
    dialog.close();
    String locked = told(commands(project("copy"))::lock);
    assertTrue(locked.contains("copy has the lock. It was brought to revision 1."), locked);
    assertTrue(project("copy").getFile("raleigh.attls").exists());
  }

  @Test
  void aCancelledWizardLeavesNothing() {
    IProject ken = ken();
    told(commands(ken)::release);
    Map<String, String> before = new TreeMap<>(host.files);
    openWizard();
    look();
    name("copy");
    Workbench.press(button("Cancel"));
    assertNull(dialog.getShell());
    assertFalse(project("copy").exists());
    assertEquals(before, host.files);
  }

  @Test
  void aPlaceMustBeADataSetOrAFolder() {
    ann();
    openWizard();
    Text place =
        Workbench.find(dialog.getShell(), Text.class, text -> text.getText().equals(PLACE));
    place.setText("//'USER1.ATTLS(STORE)'");
    assertTrue(problem().contains("is a member; a store is a whole data set"), problem());
    assertFalse(button("Next").isEnabled());
    place.setText("etc/attls..");
    assertTrue(problem().startsWith("That is no place for a store: "), problem());
    place.setText("/u/ann/attls");
    assertNull(problem());
    assertTrue(button("Next").isEnabled());
    look();
    assertEquals("none yet", pageText("Newest revision:"));
    name("ann");
    assertEquals("There is ann in the workspace already.", problem());
    assertFalse(button("Finish").isEnabled());
  }

  @Test
  void theWorkbenchMakesTheWizard() throws Exception {
    var workbench = PlatformUI.getWorkbench();
    for (var found :
        List.of(
            workbench.getNewWizardRegistry().findWizard("org.attls.ui.newProjectFromStore"),
            workbench.getImportWizardRegistry().findWizard("org.attls.ui.importStore"))) {
      assertEquals("AT-TLS Project from a Backing Store", found.createWizard().getWindowTitle());
    }
  }

  private void name(String name) {
    Text field =
        Workbench.find(
            dialog.getShell(), Text.class, text -> text.isFocusControl() && text.getEditable());
    field.setText(name);
  }
}
