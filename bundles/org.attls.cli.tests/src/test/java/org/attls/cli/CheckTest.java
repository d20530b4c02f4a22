// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command check: findings as a user sees them, exit codes, bad input. */
class CheckTest {
  private static final Path MISTAKES =
      Run.ROOT.resolve("bundles/org.attls.cli.tests/src/test/resources/org/attls/cli/mistakes");

  @TempDir Path folder;

  @Test
  void everyMistakeOnceAtItsPlace() throws IOException {
    Run run = Run.attls("check", MISTAKES);
    assertEquals(1, run.exitCode(), run::text);
    String name = MISTAKES.toString().replace('\\', '/');
    assertTrue(run.err().contains("what the policies do is not checked"), run::text);
    Golden.check(
        "mistakes.golden",
        run.out().replace(name, "mistakes") + run.err().replaceAll("(?m)^attls: .*\\R", ""));
  }

  @Test
  void cleanPolicySaysSo() {
    Run run = Run.attls("check", Run.ROOT.resolve("examples/raleigh"));
    assertEquals(0, run.exitCode(), run::text);
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("no findings"), run::text);
    assertTrue(run.err().contains("did not run"), run::text);
  }

  @Test
  void failOnDecidesTheExitCode() throws IOException {
    Path file = Files.writeString(folder.resolve("a.attls"), "address group G { 1.1.1.1 }\n");
    assertEquals(0, Run.attls("check", file).exitCode());
    assertEquals(0, Run.attls("check", "--fail-on", "warning", file).exitCode());
    assertEquals(1, Run.attls("check", "--fail-on", "info", file).exitCode());
  }

  @Test
  void garbageIsAFinding() throws IOException {
    byte[] bytes = new byte[5000];
    new Random(7).nextBytes(bytes);
    Run binary = Run.attls("check", Files.write(folder.resolve("binary.attls"), bytes));
    assertEquals(1, binary.exitCode(), binary::text);
    assertTrue(binary.out().contains("ATTLS0013"), binary::text);
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = bytes[i] == 0 ? 1 : bytes[i];
    }
    Run junk = Run.attls("check", Files.write(folder.resolve("junk.attls"), bytes));
    assertEquals(1, junk.exitCode(), junk::text);
    assertTrue(junk.out().contains("ATTLS0010"), junk::text);
    assertFalse(junk.out().chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\t'), "controls");
  }

  @Test
  void oneBadByteDoesNotHideTheRest() throws IOException {
    byte[] text =
        "// \u00e9\naddress group G { 1.1.1 }\n"
            .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    Run run = Run.attls("check", Files.write(folder.resolve("a.attls"), text));
    assertTrue(run.out().contains("ATTLS0010"), run::text);
    assertTrue(run.out().contains("ATTLS0202"), run::text);
  }

  @Test
  void emptyFileIsAWarning() throws IOException {
    Run run = Run.attls("check", Files.createFile(folder.resolve("empty.attls")));
    assertEquals(0, run.exitCode(), run::text);
    assertTrue(run.out().contains("ATTLS0012"), run::text);
  }

  @Test
  void unreadableInputIsWrongUsage() throws IOException {
    Run missing = Run.attls("check", folder.resolve("missing.attls"));
    assertEquals(2, missing.exitCode(), missing::text);
    assertTrue(missing.err().contains("does not exist"), missing::text);
    Run none = Run.attls("check", folder);
    assertEquals(2, none.exitCode(), none::text);
    assertTrue(none.err().contains("no .attls files"), none::text);
    Run other = Run.attls("check", Files.createFile(folder.resolve("a.txt")));
    assertEquals(2, other.exitCode(), other::text);
    Run nothing = Run.attls("check");
    assertEquals(2, nothing.exitCode(), nothing::text);
  }

  @Test
  void namesResolveAcrossTheFilesOfAFolder() throws IOException {
    Files.writeString(folder.resolve("b.attls"), "security level L { versions TLSv1.2 }\n");
    Files.writeString(
        Files.createDirectories(folder.resolve("sub")).resolve("a.attls"),
        "traffic descriptor T { inbound local 1 server }\nrequirement map M { T -> L }\n");
    Run run = Run.attls("check", folder);
    assertEquals(0, run.exitCode(), run::text);
    assertFalse(run.out().contains("ATTLS0101"), run::text);
  }

  @Test
  void followsLinksAndCountsAFileOnce() throws IOException {
    Path far = Files.createDirectories(folder.resolve("far"));
    Files.writeString(far.resolve("b.attls"), "address group G { 1.1.1 }\n");
    Path near = Files.createDirectories(folder.resolve("near"));
    Files.createSymbolicLink(near.resolve("link"), far);
    Files.createSymbolicLink(far.resolve("loop"), near);
    Run run = Run.attls("check", near, far.resolve("../near"), far);
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("ATTLS0202"), run::text);
    assertFalse(run.out().contains("ATTLS0100"), run::text);
  }

  @Test
  void healthIsCheckedUnlessItIsNotWanted() {
    Path raleigh = Run.ROOT.resolve("examples/raleigh");
    Run none = Run.attls("check", raleigh, "--no-health");
    assertFalse(none.err().contains("did not run"), none::text);
    Run all = Run.attls("check", raleigh, "-v", "--show-suppressed");
    assertTrue(all.err().contains("MVS098/TCPCS: not checked: "), all::text);
    assertEquals(2, Run.attls("check", raleigh, "--profile", "iso").exitCode());
    assertEquals(2, Run.attls("check", raleigh, "--inventory", folder.resolve("x")).exitCode());
    assertEquals(
        2, Run.attls("check", raleigh, "--no-health", "--report", folder.resolve("a")).exitCode());
  }

  @Test
  void theReportIsAPage() throws IOException {
    Path page = folder.resolve("health.html");
    Run run = Run.attls("check", Run.ROOT.resolve("examples/raleigh"), "--report", page);
    assertEquals(0, run.exitCode(), run::text);
    assertTrue(Files.readString(page).contains("MVS098/TCPCS"), run::text);
  }

  @Test
  void whatIsSuppressedIsCounted() throws IOException {
    String policy =
        Files.readString(
            Run.ROOT.resolve(
                "bundles/org.attls.cli.tests/src/test/resources/org/attls/cli/answers/rules.policy"));
    Path file =
        Files.writeString(
            folder.resolve("a.policy"),
            policy.replace(
                "    TLSv1.1                       On",
                "    # suppress ATTLS0733: an old partner\n    TLSv1.1                       On"));
    Run run = Run.attls("check", file, "--release", "V2R5", "--show-suppressed");
    assertTrue(run.err().contains(" suppressed"), run::text);
    assertTrue(run.out().contains("= an old partner (" + file), run::text);
    Run sarif = Run.attls("check", file, "--release", "V2R5", "--format", "sarif");
    assertTrue(sarif.out().contains("\"justification\": \"an old partner\""), sarif::text);
    Run json = Run.attls("check", file, "--release", "V2R5", "--format", "json");
    assertTrue(json.out().contains("\"reason\": \"an old partner\""), json::text);
  }

  @Test
  void flatFilesNeedAReleaseForTheirHealth() throws IOException {
    Path rules =
        Run.ROOT.resolve(
            "bundles/org.attls.cli.tests/src/test/resources/org/attls/cli/answers/rules.policy");
    Run without = Run.attls("check", rules);
    assertTrue(without.err().contains("add --release"), without::text);
    Run with = Run.attls("check", rules, "--release", "V2R5", "-o", folder.resolve("out.txt"));
    assertEquals("", with.out());
    assertTrue(Files.readString(folder.resolve("out.txt")).contains("ATTLS07"), with::text);
  }

  @Test
  void jsonAndSarifAreWellFormed() {
    Run json = Run.attls("check", "--format", "json", MISTAKES);
    assertEquals(1, json.exitCode());
    JsonObject report = JsonParser.parseString(json.out()).getAsJsonObject();
    int findings = report.getAsJsonArray("findings").size();
    assertTrue(findings > 20, json::out);
    Run sarif = Run.attls("check", "--format", "sarif", MISTAKES);
    assertEquals(1, sarif.exitCode());
    JsonObject run =
        JsonParser.parseString(sarif.out())
            .getAsJsonObject()
            .getAsJsonArray("runs")
            .get(0)
            .getAsJsonObject();
    assertEquals(findings, run.getAsJsonArray("results").size());
  }
}
