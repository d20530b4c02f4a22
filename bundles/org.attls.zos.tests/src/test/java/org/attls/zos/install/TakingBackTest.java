// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the old policy comes back. */
class TakingBackTest {
  @TempDir private Path folder;

  private final TestSystem system = Scene.system();
  private final Answers answers = new Answers();

  private InstallResult install(String text) {
    return Installation.install(
        Scene.request(folder, system, text), answers, InstallListener.SILENT);
  }

  private String production() {
    return system.files.get(Scene.PRODUCTION.printed());
  }

  private static List<FindingCode> codes(InstallResult result) {
    return result.findings().stream().map(finding -> finding.code()).toList();
  }

  @Test
  void cutLinesShowInStaging() {
    system.narrow = Optional.of(Scene.STAGING);
    InstallResult result = install(Scene.NEW);
    assertEquals(Outcome.FAILED, result.outcome());
    assertEquals(Step.READ_BACK, result.last());
    assertTrue(codes(result).contains(FindingCode.READ_BACK_DIFFERS), result::toString);
    assertEquals(Scene.OLD, production());
  }

  @Test
  void cutLinesInProductionBringTheOldPolicyBack() {
    String old = Scene.OLD.replaceAll("(?m)^(.{20}).*", "$1");
    system.files.put(Scene.PRODUCTION.printed(), old);
    system.narrow = Optional.of(Scene.PRODUCTION);
    InstallResult result = install(Scene.NEW);
    assertEquals(Outcome.FAILED, result.outcome());
    assertEquals(Step.REPLACE, result.last());
    assertTrue(codes(result).contains(FindingCode.READ_BACK_DIFFERS), result::toString);
    assertTrue(codes(result).contains(FindingCode.OLD_POLICY_RESTORED), result::toString);
    assertEquals(old, production());
    assertEquals(0, system.commands);
  }

  @Test
  void lastInstallationIsTakenBack() {
    install(Scene.NEW);
    InstallResult result =
        Installation.takeBack(
            Scene.request(folder, system, Scene.NEW), answers, InstallListener.SILENT);
    assertEquals(Outcome.TAKEN_BACK, result.outcome(), result::toString);
    assertEquals(Scene.OLD, production());
    assertFalse(answers.difference.exposing().isEmpty());
    InstallResult again =
        Installation.takeBack(
            Scene.request(folder, system, Scene.NEW), answers, InstallListener.SILENT);
    assertTrue(codes(again).contains(FindingCode.NOTHING_TO_TAKE_BACK), again::toString);
    assertEquals(Outcome.IN_FORCE, install(Scene.NEW).outcome());
  }

  @Test
  void firstPolicyIsTakenBackToNothing() {
    system.files.clear();
    install(Scene.NEW);
    Installation.takeBack(
        Scene.request(folder, system, Scene.NEW), answers, InstallListener.SILENT);
    assertNull(production());
  }

  @Test
  void foreignBackupIsNotTaken() {
    install(Scene.NEW);
    system.files.put(Scene.BACKUP, "other");
    InstallResult result =
        Installation.takeBack(
            Scene.request(folder, system, Scene.NEW), answers, InstallListener.SILENT);
    assertEquals(Outcome.CONFLICT, result.outcome());
    assertEquals(Scene.NEW, production());
  }

  @Test
  void rejectedPolicyIsTakenBack() throws IOException {
    system.answer =
        Optional.of(List.of("EZZ8438I PAGENT POLICY DEFINITIONS CONTAIN ERRORS FOR TCPCS : TTLS"));
    InstallResult result = install(Scene.NEW);
    assertEquals(Outcome.TAKEN_BACK, result.outcome(), result::toString);
    assertEquals(Scene.OLD, production());
    assertEquals(2, system.commands);
    assertTrue(codes(result).contains(FindingCode.POLICY_REJECTED));
    assertFalse(Files.exists(folder.resolve("history.json")));
    answers.takeBack = false;
    assertEquals(Outcome.NOT_IN_FORCE, install(Scene.NEW).outcome());
    assertEquals(Scene.NEW, production());
  }
}
