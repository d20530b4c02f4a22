// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Help, version and wrong usage. */
class UsageTest {
  @Test
  void tellsItsVersion() {
    Run run = Run.attls("--version");
    assertEquals(0, run.exitCode());
    assertTrue(run.out().matches("attls \\d+\\.\\d+\\.\\d+\\S*\\R"), run::text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "check", "generate", "format", "import", "match", "diff", "workbench"})
  void everyCommandHasHelp(String command) {
    Run run = command.isEmpty() ? Run.attls("--help") : Run.attls(command, "--help");
    assertEquals(0, run.exitCode(), run::text);
    assertTrue(run.out().startsWith("Usage: attls " + command), run::text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "chekc",
        "check --format xml a",
        "generate a",
        "match a",
        "diff a",
        "diff a b --release V2R5 --fail-on never",
        "generate -o out --naming pretty a",
        "generate -o out --encoding latin a",
        "--frobnicate"
      })
  void wrongUsageSaysWhatIsWrong(String line) {
    Run run = Run.attls((Object[]) line.strip().split(" +"));
    assertEquals(2, run.exitCode(), run::text);
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("attls: "), run::text);
    assertFalse(run.err().contains("\tat "), run::text);
  }
}
