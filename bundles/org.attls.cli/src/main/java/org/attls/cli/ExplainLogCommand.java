// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attls.zos.messages.LogExplanation;
import org.attls.zos.verify.ExpectedPolicy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains messages of AT-TLS and the Policy Agent. */
@Command(
    name = "explain-log",
    description = {
      "Explains messages of AT-TLS and the Policy Agent in a log, and their return codes: what they"
          + " mean, what to do, and what the policy says about the likely causes."
    })
final class ExplainLogCommand extends ConsoleCommand {
  @Parameters(
      paramLabel = "LOG",
      arity = "1",
      description = "Lines of syslogd, SYSLOG or a console, in a file; - for standard input.")
  private Path log;

  @Option(
      names = "--policy",
      paramLabel = "FILE",
      description =
          "The policy that was in force: a flat file, or .attls files: one, or a folder of them.")
  private Path policy;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "Answer as text or json; ${DEFAULT-VALUE} if not given.")
  private AnswerFormat format;

  @Mixin private PolicyOptions options;

  ExplainLogCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    format.refusePage("explain-log");
    ReportInput input = ReportInput.read(console, log);
    Optional<ExpectedPolicy> expected =
        Optional.ofNullable(policy)
            .map(path -> Expecting.of(new PolicyReading(console, options).read(path)));
    List<LogExplanation> all = LogExplanation.of(input.text(), expected);
    if (all.isEmpty()) {
      console.say(input.name() + " has no message of AT-TLS or the Policy Agent (EZD..., EZZ...)");
    }
    console
        .out()
        .print(
            format == AnswerFormat.JSON
                ? LogAnswer.json(input.name(), all)
                : LogAnswer.text(input.name(), all));
    return ExitCode.OK;
  }
}
