// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.zos.install.TestSystem.Cut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The connection breaks at every request, in every way, once or for good. */
class InterruptionTest {
  /** More than an installation takes. */
  private static final int INSTALLING = 16;

  /** More than it takes to take it back. */
  private static final int TAKING_BACK = 8;

  @TempDir private Path folder;

  @Test
  void everyRequestIsBroken() {
    TestSystem system = Scene.system();
    install(system);
    assertTrue(system.requests < INSTALLING, "requests: " + system.requests);
    int before = system.requests;
    takeBack(system);
    assertTrue(system.requests - before < TAKING_BACK);
  }

  static List<Arguments> breaksOfInstalling() {
    return breaks(INSTALLING);
  }

  static List<Arguments> breaksOfTakingBack() {
    return breaks(TAKING_BACK);
  }

  private static List<Arguments> breaks(int requests) {
    List<Arguments> all = new ArrayList<>();
    for (int at = 1; at <= requests; at++) {
      for (Cut cut : Cut.values()) {
        for (boolean staysDown : new boolean[] {false, true}) {
          all.add(Arguments.of(at, cut, staysDown));
        }
      }
    }
    return all;
  }

  @ParameterizedTest
  @MethodSource("breaksOfInstalling")
  void installingGoesOn(int at, Cut cut, boolean staysDown) throws IOException {
    TestSystem system = Scene.system();
    breakAt(system, at, cut, staysDown);
    InstallResult first = install(system);
    told(system, first);
    if (staysDown && system.down) {
      assertEquals(Outcome.FAILED, first.outcome(), first::toString);
    }
    mend(system);
    InstallResult second = install(system);
    assertTrue(
        second.outcome() == Outcome.IN_FORCE
            || first.outcome() == Outcome.IN_FORCE && second.outcome() == Outcome.NOTHING_TO_DO,
        () -> first + "\n" + second);
    assertEquals(Scene.NEW, system.files.get(Scene.PRODUCTION.printed()));
    assertTrue(system.files.containsValue(Scene.OLD), "there is a backup");
    String history = Files.readString(folder.resolve("history.json"));
    assertEquals(1, history.split("a change", -1).length - 1, history);
  }

  @ParameterizedTest
  @MethodSource("breaksOfTakingBack")
  void takingBackGoesOn(int at, Cut cut, boolean staysDown) {
    TestSystem system = Scene.system();
    install(system);
    breakAt(system, system.requests + at, cut, staysDown);
    InstallResult first = takeBack(system);
    told(system, first);
    mend(system);
    InstallResult second = takeBack(system);
    assertTrue(
        second.outcome() == Outcome.TAKEN_BACK || first.outcome() == Outcome.TAKEN_BACK,
        () -> first + "\n" + second);
    assertEquals(Scene.OLD, system.files.get(Scene.PRODUCTION.printed()));
  }

  @ParameterizedTest
  @MethodSource("breaksOfTakingBack")
  void brokenTakingBackDoesNotStopInstalling(int at, Cut cut, boolean staysDown) {
    TestSystem system = Scene.system();
    install(system);
    breakAt(system, system.requests + at, cut, staysDown);
    takeBack(system);
    mend(system);
    InstallResult again = install(system);
    assertTrue(
        again.outcome() == Outcome.IN_FORCE || again.outcome() == Outcome.NOTHING_TO_DO,
        again::toString);
    assertEquals(Scene.NEW, system.files.get(Scene.PRODUCTION.printed()));
  }

  private static void breakAt(TestSystem system, int at, Cut cut, boolean staysDown) {
    system.cutAt = at;
    system.cut = cut;
    system.staysDown = staysDown;
  }

  private static void mend(TestSystem system) {
    system.cutAt = Integer.MAX_VALUE;
    system.down = false;
  }

  private InstallResult install(TestSystem system) {
    return Installation.install(
        Scene.request(folder, system, Scene.NEW), new Answers(), InstallListener.SILENT);
  }

  private InstallResult takeBack(TestSystem system) {
    return Installation.takeBack(
        Scene.request(folder, system, Scene.NEW), new Answers(), InstallListener.SILENT);
  }

  /** What the user is told of each file is so. */
  private static void told(TestSystem system, InstallResult result) {
    for (InstallResult.State state : result.states()) {
      Optional<String> text = Optional.ofNullable(system.files.get(state.file().printed()));
      switch (state.content()) {
        case OLD -> assertEquals(Optional.of(Scene.OLD), text, result::toString);
        case NEW -> assertEquals(Optional.of(Scene.NEW), text, result::toString);
        case NONE -> assertEquals(Optional.empty(), text, result::toString);
        case OTHER -> throw new AssertionError("nobody else was there: " + result);
        case UNCERTAIN, AS_BEFORE -> {
          // Nothing is claimed.
        }
      }
      boolean whole = text.equals(Optional.of(Scene.OLD)) || text.equals(Optional.of(Scene.NEW));
      if (state.role().equals("production") && !whole) {
        assertEquals(Content.UNCERTAIN, state.content(), result::toString);
        assertTrue(
            result.findings().stream()
                .anyMatch(each -> each.code() == FindingCode.PRODUCTION_UNCERTAIN),
            result::toString);
      }
    }
  }
}
