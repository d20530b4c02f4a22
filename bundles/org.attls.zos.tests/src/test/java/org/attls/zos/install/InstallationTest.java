// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.findings.FindingCode;
import org.attls.generator.history.History;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation does where nothing breaks. */
class InstallationTest {
  @TempDir private Path folder;

  private final TestSystem system = Scene.system();
  private final Answers answers = new Answers();

  private InstallResult install(String text) {
    return install(Scene.request(folder, system, text));
  }

  private InstallResult install(InstallRequest request) {
    return Installation.install(request, answers, InstallListener.SILENT);
  }

  private InstallResult wish(boolean dryRun, boolean restart, boolean refresh, String messages) {
    return install(
        Scene.request(folder, system, Scene.NEW)
            .with(
                new InstallRequest.Wish(dryRun, restart, refresh, Optional.ofNullable(messages))));
  }

  private String production() {
    return system.files.get(Scene.PRODUCTION.printed());
  }

  private static List<FindingCode> codes(InstallResult result) {
    return result.findings().stream().map(finding -> finding.code()).toList();
  }

  @Test
  void allSteps() throws Exception {
    List<Step> steps = new ArrayList<>();
    InstallResult result =
        Installation.install(
            Scene.request(folder, system, Scene.NEW),
            answers,
            new InstallListener() {
              @Override
              public void ended(Step step, String told) {
                steps.add(step);
              }
            });
    assertEquals(Outcome.IN_FORCE, result.outcome(), result::toString);
    assertEquals(List.of(Step.values()), steps);
    assertEquals(List.of("go on", "log entry"), answers.asked);
    assertEquals(Scene.NEW, production());
    assertEquals(Scene.NEW, system.files.get(Scene.STAGING.printed()));
    assertEquals(Scene.OLD, system.files.get(Scene.BACKUP));
    assertEquals(1, system.connections);
    assertEquals(
        List.of(
            "staging //'USER1.STAGING(ATTLS)': the new policy",
            "production //'USER1.POLICY(ATTLS)': the new policy",
            "backup //'USER1.POLICY(ATTLB001)': the old policy"),
        result.states().stream().map(Object::toString).toList());
    History history =
        History.read(new StringReader(Files.readString(folder.resolve("history.json"))));
    assertEquals(
        List.of(
            new History.Entry(Scene.NOW, "user1", "mvs098.example", "MVS098", "TCPCS", "a change")),
        history.entries());
  }

  @Test
  void secondTimeThereIsNothingToDo() {
    install(Scene.NEW);
    assertEquals(Outcome.NOTHING_TO_DO, install(Scene.NEW).outcome());
    assertEquals(1, system.commands);
    assertEquals(Outcome.IN_FORCE, wish(false, false, true, null).outcome());
    assertEquals(2, system.commands);
  }

  @Test
  void headThatGrowsWithTheHistoryIsNoOtherPolicy() {
    system.answer = Optional.empty();
    install("# 1 transfer\n" + Scene.NEW);
    system.answer = Optional.of(List.of(Scene.COMPLETE.strip()));
    assertEquals(Outcome.IN_FORCE, install("# 2 transfers\n" + Scene.NEW).outcome());
    assertEquals(Outcome.NOTHING_TO_DO, install("# 3 transfers\n" + Scene.NEW).outcome());
    assertEquals("# 1 transfer\n" + Scene.NEW, production());
  }

  @Test
  void firstPolicyNeedsNoBackup() {
    system.files.clear();
    InstallResult result = install(Scene.NEW);
    assertEquals(Outcome.IN_FORCE, result.outcome(), result::toString);
    assertEquals(2, system.files.size());
  }

  @Test
  void backupsAreNeverOverwritten() {
    install(Scene.NEW);
    install(Scene.policy("1"));
    assertEquals(Scene.OLD, system.files.get(Scene.BACKUP));
    assertEquals(Scene.NEW, system.files.get("//'USER1.POLICY(ATTLB002)'"));
  }

  @Test
  void errorsAreNotSent() {
    InstallResult result = install("TTLSRule x\n{\n");
    assertEquals(Outcome.REFUSED, result.outcome());
    assertEquals(Outcome.REFUSED, install("# nothing\n").outcome());
    assertEquals(Outcome.REFUSED, install(Scene.NEW + "# \u20ac\n").outcome());
    assertEquals(0, system.requests);
  }

  @Test
  void lostProtectionIsSaid() {
    InstallResult result = install(Scene.policy("1"));
    assertTrue(codes(result).contains(FindingCode.INSTALLATION_EXPOSES), result::toString);
    assertFalse(answers.difference.exposing().isEmpty());
  }

  @Test
  void noMeansNo() {
    answers.goOn = false;
    assertEquals(Outcome.DECLINED, install(Scene.NEW).outcome());
    answers.goOn = true;
    answers.logEntry = Optional.of(" \n");
    assertEquals(Outcome.DECLINED, install(Scene.NEW).outcome());
    assertEquals(1, system.files.size());
  }

  @Test
  void dryRunWritesNothing() throws IOException {
    assertEquals(Outcome.DRY_RUN, wish(true, false, false, null).outcome());
    assertEquals(List.of("shown"), answers.asked);
    assertEquals(1, system.files.size());
    try (var files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void changeByOthersStops() {
    install(Scene.NEW);
    String emergency = Scene.policy("4099");
    system.files.put(Scene.PRODUCTION.printed(), emergency);
    InstallResult result = install(Scene.policy("2"));
    assertEquals(Outcome.CONFLICT, result.outcome());
    assertTrue(codes(result).contains(FindingCode.PRODUCTION_CHANGED));
    assertEquals(emergency, production());
    assertEquals(Outcome.IN_FORCE, wish(false, true, false, null).outcome());
    assertEquals(emergency, system.files.get("//'USER1.POLICY(ATTLB002)'"));
  }

  @Test
  void changeWhileTheUserThinksStops() {
    InstallResult result =
        Installation.install(
            Scene.request(folder, system, Scene.NEW),
            answers,
            new InstallListener() {
              @Override
              public void begins(Step step) {
                if (step == Step.REPLACE) {
                  system.files.put(Scene.PRODUCTION.printed(), "other");
                }
              }
            });
    assertEquals(Outcome.CONFLICT, result.outcome());
    assertEquals("other", production());
  }

  @Test
  void commandIsTypedByTheUser() {
    system.answer = Optional.empty();
    InstallResult result = install(Scene.NEW);
    assertEquals(Outcome.INSTALLED, result.outcome());
    assertEquals(List.of("go on", "log entry", "F PAGENT,REFRESH"), answers.asked);
    assertTrue(codes(result).contains(FindingCode.POLICY_EFFECT_UNKNOWN));
    assertEquals(Outcome.IN_FORCE, wish(false, false, false, Scene.COMPLETE).outcome());
    assertEquals(Outcome.NOTHING_TO_DO, install(Scene.NEW).outcome());
  }

  @Test
  void logHasOnlyNewLinesCount() {
    InstallFiles files = Scene.files();
    InstallFiles withLog =
        new InstallFiles(
            files.image(),
            files.stack(),
            files.staging(),
            files.production(),
            files.backup(),
            files.procedure(),
            Optional.of(Scene.LOG));
    system.answer = Optional.of(List.of());
    system.files.put(Scene.LOG.printed(), Scene.COMPLETE);
    InstallRequest request = Scene.request(folder, system, Scene.NEW, withLog);
    assertEquals(Outcome.INSTALLED, install(request).outcome());
    InstallRequest waiting =
        request.at(
            request.clock(),
            looks -> {
              system.files.merge(Scene.LOG.printed(), Scene.COMPLETE, String::concat);
              return looks < 3;
            });
    assertEquals(Outcome.IN_FORCE, install(waiting).outcome());
  }

  @Test
  void damagedRecordStops() throws IOException {
    install(Scene.NEW);
    Path record = folder.resolve(".attls-install/prod-MVS098-TCPCS.json");
    Files.writeString(record, Files.readString(record).replace("\"end\"", "\"and\""));
    InstallResult result = install(Scene.policy("2"));
    assertEquals(Outcome.REFUSED, result.outcome());
    assertTrue(codes(result).contains(FindingCode.INSTALLATION_RECORD_UNREADABLE));
    assertEquals(Scene.NEW, production());
  }
}
