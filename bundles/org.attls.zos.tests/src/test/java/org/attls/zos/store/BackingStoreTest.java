// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import static org.attls.zos.store.StoreException.Reason.CONFLICT;
import static org.attls.zos.store.StoreException.Reason.DAMAGED;
import static org.attls.zos.store.StoreException.Reason.LOCAL_CHANGES;
import static org.attls.zos.store.StoreException.Reason.LOCKED;
import static org.attls.zos.store.StoreException.Reason.NOT_LOCKED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.HostFileNames;
import org.attls.zos.host.ZosDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** One store, one user or two, one thing after the other. */
class BackingStoreTest {
  private static final HostFile PLACE = new HostFile.DataSet("KEN.STORE");

  @TempDir Path home;
  private final ZosDisk disk = new ZosDisk().partitioned("KEN.STORE", 80);

  private Desk desk(String user) {
    return new Desk(disk, PLACE, user, home.resolve(user));
  }

  private static StoreException fails(StoreException.Reason reason, Executable what) {
    StoreException e = assertThrows(StoreException.class, what);
    assertEquals(reason, e.reason(), e.getMessage());
    return e;
  }

  @Test
  void carriesAProjectFromOneUserToTheOther() throws Exception {
    Desk ken = desk("ken").put("policy.attls", "# one\n").put("a long/folder/history.json", "{}\n");
    ken.put("connections.properties", "x").put("out/attls.policy", "generated");
    assertEquals(Optional.empty(), ken.store().open(false));
    assertEquals(1, ken.store().save());
    assertEquals(1, ken.store().save(), "nothing changed");
    assertTrue(ken.store().unlock());

    Desk ann = desk("ann");
    ann.store().open(false);
    assertEquals(
        Map.of("policy.attls", "# one\n", "a long/folder/history.json", "{}\n"), ann.files());
    ann.put("policy.attls", "# two\n").put("more.attls", "# more\n");
    Files.delete(ann.folder.resolve("a long/folder/history.json"));
    assertEquals(
        List.of("a long/folder/history.json", "more.attls", "policy.attls"),
        ann.store().status().changed());
    assertEquals(2, ann.store().save());
    ann.store().unlock();

    ken.store().open(false);
    assertEquals(ann.files(), ken.files(), "the file that Ann deleted is gone, the others are new");
    assertEquals(List.of(), ken.store().status().changed());
  }

  @Test
  void aMistypedPlaceDoesNoHarm() throws Exception {
    HostFile mistyped = new HostFile.DataSet("KEN.STROE");
    Desk wrong = new Desk(disk, mistyped, "ken", home.resolve("ken")).put("a.attls", "# a\n");
    assertThrows(Exception.class, () -> wrong.store().open(false));
    desk("ken").store().open(false);
    assertEquals(1, desk("ken").store().save());
  }

  @Test
  void aFolderKeepsToItsStore() throws Exception {
    Desk ken = desk("ken").put("a.attls", "# a\n");
    ken.store().open(false);
    ken.store().save();
    disk.partitioned("ANN.STORE", 80);
    Desk other = new Desk(disk, new HostFile.DataSet("ANN.STORE"), "ken", ken.folder);
    StoreException e = fails(LOCAL_CHANGES, () -> other.store().open(false));
    assertTrue(e.getMessage().contains("belongs to another store"), e.getMessage());
    assertTrue(e.getMessage().contains("KEN.STORE"), e.getMessage());
  }

  @Test
  void namesTheHolderAndSinceWhen() throws Exception {
    desk("ken").store().open(false);
    StoreException e = fails(LOCKED, () -> desk("ann").store().open(false));
    assertTrue(
        e.getMessage().contains("ken on desk-ken (attls 0.1.0) since 2026-03-01T08:00:00Z"),
        e.getMessage());
    desk("ann").store().openReadOnly();
    fails(NOT_LOCKED, () -> desk("ann").store().save());
    assertTrue(desk("ken").store().status().locked());
    assertFalse(desk("ann").store().status().locked());
    assertFalse(desk("ann").store().unlock(), "it is not hers");
  }

  @Test
  void isTakenOverOnPurposeOnlyAndKeepsANote() throws Exception {
    Desk ken = desk("ken").put("a.attls", "# ken\n");
    ken.store().open(false);
    Desk ann = desk("ann");
    assertTrue(ann.store().open(true).orElseThrow().startsWith("ken on desk-ken"));
    String note =
        disk.read(new HostFile.Member("KEN.STORE", "@TAKEN"))
            .orElseThrow()
            .replaceAll(" +\n", "\n");
    assertTrue(note.contains("ann on desk-ann") && note.contains("ken on desk-ken"), note);
    StoreException e = fails(NOT_LOCKED, () -> ken.store().save());
    assertTrue(e.getMessage().contains("ann on desk-ann"), e.getMessage());
    assertEquals(Map.of("a.attls", "# ken\n"), ken.files());
  }

  @Test
  void losesNothingOfWhoWasTakenOver() throws Exception {
    Desk ken = desk("ken").put("a.attls", "# ken\n");
    ken.store().open(false);
    ken.store().save();
    ken.put("a.attls", "# ken's second\n");
    Desk ann = desk("ann");
    ann.store().open(true);
    ann.put("a.attls", "# ann\n").store().save();
    ann.store().unlock();
    fails(LOCAL_CHANGES, () -> ken.store().open(false));
    assertEquals(Map.of("a.attls", "# ken's second\n"), ken.files());
    assertEquals(Optional.empty(), ann.store().status().lock(), "the lock was not taken for that");
  }

  @Test
  void refusesASaveOverARevisionThatItHasNotSeen() throws Exception {
    Desk ken = desk("ken").put("a.attls", "# ken\n");
    ken.store().open(false);
    ken.store().save();
    // Somebody else's revision with the lock in Ken's hands, as no program of ours makes it.
    StoreIndex theirs = new StoreIndex(2, "ff", new Holder("x", "y", "z"), Desk.NOW, Map.of());
    disk.write(new HostFile.Member("KEN.STORE", "I0000002"), theirs.print());
    ken.put("a.attls", "# again\n");
    fails(CONFLICT, () -> ken.store().save());
    assertEquals(Map.of("a.attls", "# again\n"), ken.files());
  }

  @Test
  void overwritesNoFilesThatAreThereAlready() throws Exception {
    Desk ken = desk("ken").put("a.attls", "# ken\n");
    ken.store().open(false);
    ken.store().save();
    ken.store().unlock();
    Desk ann = desk("ann").put("a.attls", "# other\n");
    fails(LOCAL_CHANGES, () -> ann.store().open(false));
    assertEquals(Map.of("a.attls", "# other\n"), ann.files());
    Desk other =
        new Desk(
            disk.partitioned("X.STORE", 80), new HostFile.DataSet("X.STORE"), "ken", ken.folder);
    fails(LOCAL_CHANGES, () -> other.store().open(false));
  }

  @Test
  void savesNothingThatDoesNotComeBack() throws Exception {
    Desk ken = desk("ken").put("a.attls", "# ken\n");
    ken.store().open(false);
    ken.store().save();
    ken.put("b.attls", "# first line\n# " + "x".repeat(90) + "\n");
    StoreException e = fails(DAMAGED, () -> ken.store().save());
    assertTrue(
        e.getMessage().contains("b.attls") && e.getMessage().contains("line 2"), e.getMessage());
    assertEquals(1, ken.store().status().revision());
    names().stream()
        .filter(name -> name.startsWith("F"))
        .forEach(name -> disk.write(new HostFile.Member("KEN.STORE", name), "# by hand\n"));
    StoreException damaged = fails(DAMAGED, () -> desk("ann").store().openReadOnly());
    assertTrue(damaged.getMessage().contains("KEN.STORE(F"), damaged.getMessage());
    assertEquals(Map.of(), desk("ann").files());
  }

  @Test
  void writesNothingOutsideTheFolderWhateverTheIndexSays() throws Exception {
    for (String path :
        List.of(
            "../evil.attls",
            "/evil.attls",
            "a/../../evil.attls",
            ".x.attls",
            "C:\\evil.attls",
            "a.exe")) {
      StoreIndex index =
          new StoreIndex(
              1,
              "ff",
              new Holder("x", "y", "z"),
              Desk.NOW,
              Map.of(path, new StoreIndex.Entry("F0000001", Hash.of("evil\n"))));
      assertEquals(Optional.empty(), StoreIndex.parse(index.print()), path);
    }
    assertEquals(Optional.empty(), StoreLock.parse("nonsense"));
  }

  @Test
  void keepsTwoRevisionsAndTidiesTheRest() throws Exception {
    Desk ken = desk("ken");
    ken.store().open(false);
    for (int i = 1; i <= 5; i++) {
      ken.put("a.attls", "# " + i + "\n");
      assertEquals(i, ken.store().save());
    }
    assertEquals(
        List.of("@LOCK", "F", "F", "I0000004", "I0000005"),
        names().stream().map(name -> name.startsWith("F") ? "F" : name).toList());
  }

  private List<String> names() {
    return disk.beside(new HostFile.Member("KEN.STORE", "X")).stream()
        .map(HostFileNames::last)
        .toList();
  }
}
