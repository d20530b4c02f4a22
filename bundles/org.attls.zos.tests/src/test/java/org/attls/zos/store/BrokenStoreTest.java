// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.attls.zos.host.Faults.When;
import org.attls.zos.host.HostException;
import org.attls.zos.host.HostFile;
import org.attls.zos.host.ZosDisk;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Connections that break at any request, and users who do not wait for each other. */
class BrokenStoreTest {
  private static final HostFile PLACE = new HostFile.UnixFile("/u/ken/store");
  private static final Map<String, String> OLD =
      Map.of("a.attls", "# a\n", "b.attls", "# b\n", "c.attls", "# c\n");
  private static final Map<String, String> NEW =
      Map.of("a.attls", "# new a\n", "b.attls", "# b\n", "d.attls", "# d\n");

  @TempDir Path home;

  private static ZosDisk disk() {
    ZosDisk disk = new ZosDisk();
    disk.folder("/u/ken/store");
    return disk;
  }

  /** What a third user finds, without a lock. */
  private Map<String, String> found(ZosDisk disk, String name) throws IOException {
    Desk reader = new Desk(disk, PLACE, "eve", home.resolve(name));
    reader.store().openReadOnly();
    return reader.files();
  }

  private static void replace(Desk desk) throws IOException {
    for (Map.Entry<String, String> each : NEW.entrySet()) {
      desk.put(each.getKey(), each.getValue());
    }
    new ProjectFolder(desk.folder).delete("c.attls");
  }

  @ParameterizedTest
  @EnumSource(
      value = When.class,
      names = {"BEFORE", "MIDDLE", "AFTER"})
  void leavesTheOldRevisionOrTheNewOneWhereverASaveBreaks(When when) throws Exception {
    int requests = Integer.MAX_VALUE;
    Set<Map<String, String>> left = new HashSet<>();
    for (int n = 1; n <= requests; n++) {
      ZosDisk disk = disk();
      Desk ken = new Desk(disk, PLACE, "ken", home.resolve(when + "ken" + n));
      for (Map.Entry<String, String> each : OLD.entrySet()) {
        ken.put(each.getKey(), each.getValue());
      }
      ken.store().open(false);
      ken.store().save();
      replace(ken);
      ken.faults.cut(n, when);
      boolean broke = false;
      try {
        ken.store().save();
      } catch (HostException e) {
        assertEquals(HostException.Reason.CONNECTION, e.reason());
        broke = true;
      }
      if (ken.faults.count() < n) {
        requests = n - 1;
      }
      ken.faults.cut(0, When.NEVER);
      Map<String, String> found = found(disk, when + "eve" + n);
      assertTrue(found.equals(OLD) || found.equals(NEW), when + " " + n + ": " + found);
      assertTrue(broke || found.equals(NEW), when + " " + n + ": it said that it was saved");
      left.add(found);
      ken.store().save();
      assertEquals(NEW, found(disk, when + "eve again" + n), when + " " + n + ", the next save");
      assertEquals(List.of(), ken.store().status().changed());
      assertTrue(ken.store().unlock());
    }
    assertTrue(requests > 12, "few requests: " + requests);
    assertEquals(Set.of(OLD, NEW), left);
  }

  @ParameterizedTest
  @EnumSource(
      value = When.class,
      names = {"BEFORE", "MIDDLE", "AFTER"})
  void goesOnWhereverAnOpenBreaks(When when) throws Exception {
    for (int n = 1; n <= 8; n++) {
      ZosDisk disk = disk();
      Desk ken = new Desk(disk, PLACE, "ken", home.resolve(when + "k" + n)).put("a.attls", "# a\n");
      ken.store().open(false);
      ken.store().save();
      ken.store().unlock();
      Desk ann = new Desk(disk, PLACE, "ann", home.resolve(when + "a" + n));
      ann.faults.cut(n, when);
      try {
        ann.store().open(false);
      } catch (HostException e) {
        assertEquals(HostException.Reason.CONNECTION, e.reason());
      }
      ann.faults.cut(0, When.NEVER);
      ann.store().open(false);
      assertEquals(ken.files(), ann.files(), when + " " + n);
      ann.put("a.attls", "# ann\n");
      assertEquals(2, ann.store().save());
    }
  }

  /** Each save adds a line to the text that was opened; no line that was saved is ever lost. */
  @Test
  void neverLosesASavedLineWhoeverTakesTheLock() throws Exception {
    for (int seed = 0; seed < 12; seed++) {
      ZosDisk disk = disk();
      Set<String> saved = new HashSet<>();
      Random random = new Random(seed);
      List<Desk> desks = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        while (desks.size() < 2) {
          desks.add(
              new Desk(disk, PLACE, "user" + i, home.resolve(seed + "-" + i + "-" + desks.size())));
        }
        Desk desk = desks.get(random.nextInt(2));
        String line = "# " + desk.folder.getFileName() + " " + i;
        try {
          switch (random.nextInt(4)) {
            case 0 -> desk.store().open(random.nextInt(4) == 0);
            case 1 -> desk.store().unlock();
            default -> {
              String before = desk.files().getOrDefault("a.attls", "");
              desk.put("a.attls", before + line + "\n");
              desk.store().save();
              saved.addAll(desk.files().get("a.attls").lines().toList());
            }
          }
        } catch (StoreException e) {
          if (e.reason() != StoreException.Reason.LOCKED) {
            // The user takes an empty folder, as the message says.
            desks.remove(desk);
          }
        }
      }
      Map<String, String> end = found(disk, seed + "end");
      Set<String> kept = new HashSet<>(end.getOrDefault("a.attls", "").lines().toList());
      assertTrue(kept.containsAll(saved), "seed " + seed);
    }
  }

  @RepeatedTest(5)
  void letsTwoAtTheSameTimeNeverOverwriteEachOther() throws Exception {
    ZosDisk disk = disk();
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Callable<List<String>>> users = new ArrayList<>();
      for (int u = 0; u < 4; u++) {
        int user = u;
        users.add(() -> work(disk, user));
      }
      Set<String> saved = new HashSet<>();
      for (var each : pool.invokeAll(users)) {
        saved.addAll(each.get());
      }
      Set<String> kept = new HashSet<>(found(disk, "end").get("a.attls").lines().toList());
      assertTrue(saved.size() > 4, "too few saves to tell: " + saved.size());
      assertTrue(kept.containsAll(saved));
    }
  }

  private List<String> work(ZosDisk disk, int user) throws IOException {
    List<String> saved = new ArrayList<>();
    Random random = new Random(user);
    for (int i = 0; i < 60; i++) {
      Desk desk = new Desk(disk, PLACE, "user" + user, home.resolve("p" + user + "-" + i));
      String line = "# " + user + " " + i;
      try {
        desk.store().open(random.nextInt(3) == 0);
        desk.put("a.attls", desk.files().getOrDefault("a.attls", "") + line + "\n");
        desk.store().save();
        saved.add(line);
        desk.store().unlock();
      } catch (StoreException e) {
        // Somebody else was first.
      }
    }
    return saved;
  }

  @Test
  void saysWhenTheConnectionIsGone() throws Exception {
    Desk ken = new Desk(disk(), PLACE, "ken", home.resolve("ken"));
    ken.faults.cut(1, When.BEFORE);
    assertThrows(HostException.class, () -> ken.store().open(false));
  }
}
