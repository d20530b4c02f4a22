// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.List;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.Danger;
import org.attls.analysis.answers.PolicyDiff;
import org.attls.analysis.answers.Tie;
import org.attls.model.facts.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a change of a policy does to connections. */
@Command(
    name = "diff",
    description = {
      "Tells which connections two policy flat files treat differently, the most dangerous change"
          + " first. It compares what the rules do, not their texts.",
      "It takes flat files only: those of .attls files are what attls generate writes."
    })
final class DiffCommand extends ConsoleCommand {
  /** From so many rules on a comparison may take seconds. */
  private static final int MANY = 5_000;

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = "The policy flat file before the change, in UTF-8 or IBM-1047.")
  private Path oldFile;

  @Parameters(index = "1", paramLabel = "NEW", description = "The one after it.")
  private Path newFile;

  @Option(
      names = "--release",
      paramLabel = "RELEASE",
      required = true,
      converter = ReleaseConverter.class,
      description = "The release of z/OS whose defaults hold, such as V2R5 or 3.1.")
  private Release release;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Answer as ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
  private AnswerFormat format;

  @Option(
      names = "--fail-on",
      paramLabel = "DANGER",
      defaultValue = "exposed",
      description =
          "Exit with 1 from this danger on: exposed (something loses protection), weaker, changed,"
              + " stronger or secured (any change); ${DEFAULT-VALUE} if not given.")
  private Danger failOn;

  DiffCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    AnalysedPolicy old = AnalysedPolicy.read(console, oldFile, release);
    AnalysedPolicy now = AnalysedPolicy.read(console, newFile, release);
    tellIfLong(old, now);
    tellDoubt(old);
    tellDoubt(now);
    List<Change> changes = PolicyDiff.of(old.space(), now.space());
    console
        .out()
        .print(
            format == AnswerFormat.JSON
                ? new DiffJson(old, now).of(changes)
                : new DiffText(old, now).of(changes));
    boolean fail = changes.stream().anyMatch(change -> change.danger().compareTo(failOn) <= 0);
    return fail ? ExitCode.FINDINGS : ExitCode.OK;
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
