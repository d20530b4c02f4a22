// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an installation writes into the history of a project. */
class InstallHistoryTest {
  @TempDir private Path folder;

  private final TestSystem system = Scene.system();
  private final Answers answers = new Answers();

  private InstallResult install(String text) {
    return Installation.install(
        Scene.request(folder, system, text), answers, InstallListener.SILENT);
  }

  @Test
  void logEntryFitsIntoAHead() throws IOException {
    answers.logEntry = Optional.of(" for \u20ac\nTTLSRule x ");
    install(Scene.NEW);
    String history = Files.readString(folder.resolve("history.json"));
    assertTrue(history.contains("\"for ? TTLSRule x\""), history);
  }

  @Test
  void damagedHistoryStopsAtTheEndAndIsGoneOnFrom() throws IOException {
    Path history = Files.writeString(folder.resolve("history.json"), "{");
    assertEquals(Step.HISTORY, install(Scene.NEW).last());
    Files.delete(history);
    assertEquals(Outcome.IN_FORCE, install(Scene.NEW).outcome());
    assertTrue(Files.readString(history).contains("a change"));
  }
}
