// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rule matches a connection, and what a change does: the answers as users see them. */
class AnswersTest {
  private static final String DATA = "/org/attls/cli/answers/";
  private static final Path FOLDER =
      Run.ROOT.resolve("bundles/org.attls.cli.tests/src/test/resources" + DATA);
  private static final Path RULES = FOLDER.resolve("rules.policy");
  private static final String GOOD =
      "--direction inbound --local 10.9.9.9:443 --remote 192.0.2.1:50000 --job J --user U"
          + " --release V2R5";

  @TempDir Path folder;

  private static Run run(String command, List<Path> files, String arguments) {
    List<Object> words = new ArrayList<>(List.of(command));
    words.addAll(files);
    words.addAll(List.of(arguments.strip().split(" +")));
    return Run.attls(words.toArray());
  }

  private static void check(String golden, String out) throws IOException {
    String folder = FOLDER.toString().replace('\\', '/') + '/';
    Golden.check(
        "answers/" + golden + ".golden",
        out.replace(folder, "").replace('"' + Version.number() + '"', "\"VERSION\""));
  }

  @ParameterizedTest
  @CsvFileSource(resources = DATA + "match.csv", useHeadersInDisplayName = true)
  void tellsWhichRuleMatches(String golden, String arguments) throws IOException {
    Run run = run("match", List.of(RULES), arguments + " --release V2R5");
    assertEquals(0, run.exitCode(), run::text);
    assertEquals("", run.err());
    assertFalse(run.out().contains("geheim"), run::text);
    check("match-" + golden, run.out());
  }

  @ParameterizedTest
  @CsvFileSource(resources = DATA + "diff.csv", useHeadersInDisplayName = true)
  void tellsWhatAChangeDoes(String golden, String now, int exitCode, String arguments)
      throws IOException {
    Run run =
        run(
            "diff",
            List.of(FOLDER.resolve("before.policy"), FOLDER.resolve(now + ".policy")),
            "--release V2R5 " + (arguments == null ? "" : arguments));
    assertEquals(exitCode, run.exitCode(), run::text);
    assertEquals("", run.err());
    check("diff-" + golden, run.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--local 10.9.9.9:443=--local 10.9.9.9",
        "--local 10.9.9.9:443=--local 10.9.9.900:443",
        "--local 10.9.9.9:443=--local 10.9.9.9:0",
        "--local 10.9.9.9:443=--local 10.9.9.9:65536",
        "--local 10.9.9.9:443=--local 2001:db8::1:443",
        "--local 10.9.9.9:443=--local [2001:db8::1]",
        "--local 10.9.9.9:443=--local [2001:db8::1]:443",
        "--local 10.9.9.9:443=--local [::ffff:10.9.9.9]:443",
        "--local 10.9.9.9:443=",
        "--remote 192.0.2.1:50000=",
        "inbound=both",
        "--job J=--job FTP*",
        "--job J=--job NINECHARS",
        "--user U=--user \u0130D",
        "--release V2R5=--release V9R9",
        "--release V2R5="
      })
  void wrongArgumentsAreNamed(String change) {
    String[] sides = change.split("=", -1);
    assertTrue(GOOD.contains(sides[0]), change);
    Run run = run("match", List.of(RULES), GOOD.replace(sides[0], sides[1]));
    assertEquals(2, run.exitCode(), run::text);
    assertEquals("", run.out());
    assertTrue(run.err().startsWith("attls: "), run::text);
    assertTrue(run.err().contains(sides[0].split(" ")[0].replace("inbound", "--dir")), run::text);
    assertFalse(run.err().contains("\tat "), run::text);
  }

  @ParameterizedTest
  @CsvFileSource(resources = DATA + "netstat.csv", useHeadersInDisplayName = true)
  void aLineOfNetstatIsAQuestion(String line, String arguments, int exitCode, String told) {
    List<Object> words = new ArrayList<>(List.of("match", RULES, "--netstat", line));
    if (arguments != null) {
      words.addAll(List.of(arguments.split(" +")));
    }
    words.addAll(List.of("--release", "V2R5"));
    Run run = Run.attls(words.toArray());
    assertEquals(exitCode, run.exitCode(), run::text);
    for (String part : told.split(" \\| ")) {
      assertTrue(run.text().contains(part), () -> part + " in " + run.text());
    }
    assertFalse(run.err().contains("\tat "), run::text);
  }

  @Test
  void theGeneratedPolicyOfAStackIsTaken() {
    Path raleigh = Run.ROOT.resolve("examples/raleigh");
    String ends =
        "--direction inbound --local 9.42.103.11:2025 --remote 9.65.1.1:1541 --job TN3270A";
    Run run = run("match", List.of(raleigh), ends);
    assertEquals(0, run.exitCode(), run::text);
    assertTrue(run.out().contains("raleigh.attls:27) with priority"), run::text);
    assertTrue(run.out().contains("In force at V1R9"), run::text);
    assertTrue(run("match", List.of(raleigh), ends + " --release 3.1").out().contains("at 3.1"));
    Run json = run("match", List.of(raleigh), ends + " --format json");
    assertTrue(json.out().contains("\"source\": {"), json::text);
    Run diff = run("diff", List.of(raleigh, raleigh), "--stack MVS098/TCPCS");
    assertEquals("no connection is treated differently\n", diff.out(), diff::text);
  }

  @Test
  void ofSeveralStacksOneIsChosen() {
    Path sysplex = Run.ROOT.resolve("examples/sysplex");
    String ends = "--direction inbound --local 10.1.1.1:443 --remote 10.2.2.2:50000";
    Run none = run("match", List.of(sysplex), ends);
    assertEquals(2, none.exitCode(), none::text);
    assertTrue(none.err().contains("--stack: SYSA/TCPIP, "), none::text);
    Run wrong = run("match", List.of(sysplex), ends + " --stack SYSA/NONE");
    assertEquals(2, wrong.exitCode(), wrong::text);
    assertTrue(wrong.err().contains("SYSA/TCPEXT"), wrong::text);
    Run one = run("match", List.of(sysplex), ends + " --stack SYSA/TCPIP");
    assertEquals(0, one.exitCode(), one::text);
  }

  @Test
  void aComparisonIsAPageToo() throws IOException {
    Path page = folder.resolve("diff.html");
    Run run =
        run(
            "diff",
            List.of(FOLDER.resolve("before.policy"), FOLDER.resolve("exposed.policy")),
            "--release V2R5 --format html -o " + page);
    assertEquals(1, run.exitCode(), run::text);
    assertEquals("", run.out());
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"), run::text);
    Run match = run("match", List.of(RULES), GOOD + " --format html");
    assertEquals(2, match.exitCode(), match::text);
  }

  @Test
  void onlyPoliciesWithRulesAreTaken() throws IOException {
    Path policy = Files.writeString(folder.resolve("a.attls"), "security level L {");
    assertTrue(run("match", List.of(policy), GOOD).err().contains("'attls check'"));
    Path notes = Files.writeString(folder.resolve("notes.txt"), "nothing of that kind");
    Run diff = run("diff", List.of(RULES, notes), "--release V2R5");
    assertEquals(2, diff.exitCode(), diff::text);
    assertTrue(diff.err().contains("notes.txt has no TTLSRule"), diff::text);
    Run missing = run("diff", List.of(RULES, folder.resolve("gone")), "--release V2R5");
    assertEquals(2, missing.exitCode(), missing::text);
    assertTrue(missing.err().contains("does not exist"), missing::text);
  }

  @Test
  void errorsOfTheFileAreTold() throws IOException {
    String text =
        Files.readString(RULES).replace("Direction                       Both", "Nonsense 1");
    Path file = Files.writeString(folder.resolve("a.policy"), text);
    Run run = run("match", List.of(file), GOOD);
    assertEquals(0, run.exitCode(), run::text);
    assertTrue(run.err().contains("a.policy has "), run::text);
    assertTrue(run.err().contains("attls check"), run::text);
  }

  @Test
  void anUncertainOrderIsTold() {
    Run run = run("diff", List.of(RULES, RULES), "--release V2R5");
    assertEquals(0, run.exitCode(), run::text);
    assertEquals("no connection is treated differently\n", run.out());
    assertTrue(run.err().contains("rule web2 "), run::text);
    assertTrue(run.err().contains("is not certain"), run::text);
  }
}
