// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real report of pasearch -t is imported, and the policy has the effect of the report. */
class ImportReportTest {
  private static final Path REPORT =
      Run.ROOT.resolve("../shared/corpus/other/o01-pasearch-t-zos31-colinpaice.txt");

  @TempDir Path folder;

  @Test
  void importedPolicyIsAsTheReport() {
    Path policy = imported();
    Run run = Run.attls("verify", "--report", REPORT, policy);
    assertEquals(0, run.exitCode(), run::text);
    assertTrue(run.out().contains("ATTLS1032"), run::text);
    Run.attls("generate", policy, "-o", folder.resolve("out"));
    Run flat =
        Run.attls(
            "verify",
            "--release",
            "3.1",
            "--report",
            REPORT,
            folder.resolve("out/IMAGE/TCPIP/attls.policy"));
    assertEquals(0, flat.exitCode(), flat::text);
  }

  @Test
  void changesOfTheReportAreFound() throws IOException {
    Path policy = imported();
    String text = Files.readString(REPORT);
    Path other =
        Files.writeString(
            folder.resolve("other.txt"),
            text.replaceFirst("HandshakeTimeout:( +)10", "HandshakeTimeout:$111"));
    Run run = Run.attls("verify", "--report", other, policy);
    assertEquals(ExitCode.FINDINGS, run.exitCode(), run::text);
    assertTrue(run.out().contains("has HandshakeTimeout 11 in the stack, but 10"), run::text);
  }

  @Test
  void lossReportSaysWhereItComesFrom() throws IOException {
    imported();
    String losses = Files.readString(folder.resolve("losses.txt"));
    assertTrue(losses.contains("Note: This comes from a report of pasearch -t"), losses);
  }

  @Test
  void whatIsNeitherIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "nothing\n");
    Run run = Run.attls("import", file, "-o", folder.resolve("a.attls"));
    assertEquals(ExitCode.USAGE, run.exitCode(), run::text);
    assertTrue(run.err().contains("is no report of pasearch -t"), run::text);
  }

  private Path imported() {
    assumeTrue(Files.exists(REPORT), REPORT + " is not there; skipped");
    Path policy = folder.resolve("o01.attls");
    Run run = Run.attls("import", REPORT, "-o", policy, "--report", folder.resolve("losses.txt"));
    assertEquals(0, run.exitCode(), run::text);
    return policy;
  }
}
