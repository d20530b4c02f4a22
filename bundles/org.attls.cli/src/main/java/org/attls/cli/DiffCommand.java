// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.Danger;
import org.attls.analysis.answers.PolicyDiff;
import org.attls.analysis.answers.Tie;
import org.attls.health.report.Compared;
import org.attls.health.report.DiffPage;
import org.attls.health.report.JudgedFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a change of a policy does to connections. */
@Command(
    name = "diff",
    description = {
      "Tells which connections two policies treat differently, the most dangerous change first. It"
          + " compares what the rules do, not their texts.",
      "Each policy is a policy flat file, in UTF-8 or IBM-1047, or .attls files: one, or a folder"
          + " of them."
    })
final class DiffCommand extends ConsoleCommand {
  /** From so many rules on a comparison may take seconds. */
  private static final int MANY = 5_000;

  @Parameters(index = "0", paramLabel = "OLD", description = "The policy before the change.")
  private Path oldFile;

  @Parameters(index = "1", paramLabel = "NEW", description = "The one after it.")
  private Path newFile;

  @Option(
      names = "--fail-on",
      paramLabel = "DANGER",
      defaultValue = "exposed",
      description =
          "Exit with 1 from this danger on: exposed (something loses protection), weaker, changed,"
              + " stronger or secured (any change); ${DEFAULT-VALUE} if not given.")
  private Danger failOn;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the answer there and not to standard output.")
  private Path output;

  @Mixin private AnswerOptions options;

  DiffCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    PolicyReading reading = new PolicyReading(console, options);
    AnalysedPolicy old = reading.read(oldFile);
    AnalysedPolicy now = reading.read(newFile);
    tellIfLong(old, now);
    tellReleases(old, now);
    tellDoubt(old);
    tellDoubt(now);
    List<Change> changes = PolicyDiff.of(old.space(), now.space());
    console.give(answer(old, now, changes), output);
    boolean fail = changes.stream().anyMatch(change -> change.danger().compareTo(failOn) <= 0);
    return fail ? ExitCode.FINDINGS : ExitCode.OK;
  }

  private String answer(AnalysedPolicy old, AnalysedPolicy now, List<Change> changes) {
    return switch (options.format()) {
      case TEXT -> new DiffText(old, now).of(changes);
      case JSON -> new DiffJson(old, now).of(changes);
      case HTML ->
          DiffPage.of(
              new Compared(
                  oldFile.toString(), newFile.toString(), now.space().release(), files(old, now)),
              changes);
    };
  }

  /** The files of both, each once. */
  private static List<JudgedFile> files(AnalysedPolicy old, AnalysedPolicy now) {
    return Stream.of(old, now)
        .flatMap(policy -> new TreeMap<>(policy.texts()).entrySet().stream())
        .map(file -> JudgedFile.of(file.getKey(), file.getValue()))
        .distinct()
        .toList();
  }

  private void tellReleases(AnalysedPolicy old, AnalysedPolicy now) {
    if (!old.space().release().equals(now.space().release())) {
      console.say(
          oldFile
              + " is judged for "
              + old.space().release().name()
              + " and "
              + newFile
              + " for "
              + now.space().release().name()
              + ", the releases of the images; --release takes one for both");
    }
  }

  private void tellIfLong(AnalysedPolicy old, AnalysedPolicy now) {
    int oldRules = old.space().rules().size();
    int newRules = now.space().rules().size();
    if (console.isTerminal() && oldRules + newRules >= MANY) {
      console.say("comparing " + oldRules + " rules with " + newRules + " ...");
    }
  }

  /** The order of names is not confirmed; where it matters the comparison rests on one. */
  private void tellDoubt(AnalysedPolicy policy) {
    List<Tie> ties = Tie.of(policy.space()).stream().filter(tie -> !tie.sure()).toList();
    for (Tie tie : ties.stream().limit(1).toList()) {
      String others = ties.size() == 1 ? "" : ", and so for " + (ties.size() - 1) + " more pairs";
      console.say(
          policy.told(tie.first())
              + " and "
              + policy.told(tie.second())
              + " have one priority and some connections in common; which of them z/OS asks first"
              + " is not certain"
              + others
              + ". Give them different priorities.");
    }
  }
}
