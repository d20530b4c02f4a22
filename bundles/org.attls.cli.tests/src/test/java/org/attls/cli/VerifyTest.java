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

/** Compares the Raleigh example with the report of its running system, as a user does. */
class VerifyTest {
  private static final Path RALEIGH = Run.ROOT.resolve("examples/raleigh");

  @TempDir private Path folder;

  private static String report() throws IOException {
    Path file = Run.ROOT.resolve("../shared/seed/cleaned/netstat-ttls-conn-detail.txt");
    assumeTrue(Files.exists(file), "the scenario's report is not at hand, so this is not tested");
    return Files.readString(file);
  }

  private Run verify(String report, Object... more) throws IOException {
    Path file = Files.writeString(folder.resolve("report.txt"), report);
    Object[] all = new Object[6 + more.length];
    Object[] first = {"verify", RALEIGH, "--naming", "compatible", "--report", file};
    System.arraycopy(first, 0, all, 0, first.length);
    System.arraycopy(more, 0, all, first.length, more.length);
    return Run.attls(all);
  }

  @Test
  void runningSystemIsAsTheExampleSays() throws IOException {
    Run run = verify(report());
    assertEquals(0, run.exitCode(), run.text());
    assertTrue(run.out().contains("The report shows 1 of the 4 rules"), run.text());
  }

  @Test
  void differenceNamesBothLines() throws IOException {
    Run run = verify(report().replace("TLSRING", "OTHER"));
    assertEquals(1, run.exitCode(), run.text());
    assertTrue(run.out().contains("report.txt:27:5: error: "), run.text());
    assertTrue(run.out().contains("raleigh.attls:"), run.text());
    assertTrue(run.out().contains("ATTLS1015"), run.text());
  }

  @Test
  void programsGetJsonAndSarif() throws IOException {
    assertTrue(verify(report(), "--format", "json").out().contains("\"ATTLS1006\""));
    assertTrue(verify(report(), "--format", "sarif").out().contains("\"ATTLS1006\""));
  }

  @Test
  void otherTextIsNoReport() throws IOException {
    Run run = verify("hello\n");
    assertEquals(1, run.exitCode(), run.text());
    assertTrue(run.out().contains("is no report"), run.text());
  }

  @Test
  void unknownFilterIsWrongUsage() throws IOException {
    assertEquals(2, verify("x", "--listed", "some").exitCode());
  }

  @Test
  void messagesAreExplainedWithThePolicy() throws IOException {
    Path log =
        Files.writeString(
            folder.resolve("log.txt"),
            "EZD1286I TTLS Error GRPID: 00000003 RULE: ABC-all-IPv4~1 RC: 402 Initial Handshake\n");
    Run run = Run.attls("explain-log", log, "--policy", RALEIGH, "--naming", "compatible");
    assertEquals(0, run.exitCode(), run.text());
    assertTrue(run.out().contains("no common cipher suite"), run.text());
    assertTrue(run.out().contains("002F TLS_RSA_WITH_AES_128_CBC_SHA"), run.text());
    String json = Run.attls("explain-log", log, "--format", "json").out();
    assertTrue(json.contains("\"code\": 402"), json);
  }
}
