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
        "inbound=both",
        "--job J=--job FTP*",
        "--job J=--job NINECHARS",
        "--user U=--user \u0130D",
        "--user U=",
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

  @Test
  void onlyFlatFilesWithRulesAreTaken() throws IOException {
    Path policy = Files.writeString(folder.resolve("a.attls"), "");
    assertTrue(run("match", List.of(policy), GOOD).err().contains("no policy flat file"));
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
