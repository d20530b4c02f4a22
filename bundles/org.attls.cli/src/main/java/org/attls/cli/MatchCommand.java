// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.List;
import org.attls.analysis.space.Connection;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which rule matches a connection. */
@Command(
    name = "match",
    description = {
      "Tells which rule of a policy matches a connection, why those before it do not, and what"
          + " then holds.",
      "Where the answer depends on what is not given, such as the job name, it lists the cases."
    })
final class MatchCommand extends ConsoleCommand {
  @Parameters(
      paramLabel = "FILE",
      arity = "1",
      description =
          "A policy flat file, in UTF-8 or IBM-1047, or .attls files: one, or a folder of them.")
  private Path file;

  @Option(
      names = "--local",
      paramLabel = "ADDRESS:PORT",
      converter = Endpoint.Converter.class,
      description = "The z/OS side, such as 10.1.1.1:443 or [2001:db8::1]:443.")
  private Endpoint local;

  @Option(
      names = "--remote",
      paramLabel = "ADDRESS:PORT",
      converter = Endpoint.Converter.class,
      description = "The partner, in the same form.")
  private Endpoint remote;

  @Option(
      names = "--netstat",
      paramLabel = "LINE",
      description =
          "Lines of a NETSTAT CONN or ALLCONN report in place of --local, --remote and --job; - to"
              + " read them from standard input.")
  private String netstat;

  @Option(
      names = "--direction",
      paramLabel = "DIRECTION",
      description =
          "inbound if the z/OS application accepts the connection, outbound if it makes it; both"
              + " are answered if not given.")
  private Connection.Direction direction;

  @Option(
      names = "--job",
      paramLabel = "JOB",
      description = "The job name of the z/OS application; any if not given.")
  private String job;

  @Option(
      names = "--user",
      paramLabel = "USER",
      description = "The user ID of the z/OS application; any if not given.")
  private String user;

  @Mixin private AnswerOptions options;

  MatchCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    options.format().refusePage("match");
    List<Question> questions =
        new Questions(console, direction, job, user).of(netstat, local, remote);
    AnalysedPolicy policy = new PolicyReading(console, options).read(file);
    List<Answer> answers =
        questions.stream().map(question -> Answer.of(policy.space(), question)).toList();
    console
        .out()
        .print(
            options.format() == AnswerFormat.JSON
                ? new MatchJson(policy).of(answers)
                : new MatchText(policy).of(answers));
    return ExitCode.OK;
  }
}
