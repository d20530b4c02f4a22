// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.attls.analysis.answers.Match;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.NameOrder;
import org.attls.model.facts.Release;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells which rule matches a connection. */
@Command(
    name = "match",
    description = {
      "Tells which rule of a policy flat file matches a connection, why those before it do not,"
          + " and what then holds.",
      "It takes flat files only: those of .attls files are what attls generate writes."
    })
final class MatchCommand extends ConsoleCommand {
  @Parameters(
      paramLabel = "FLATFILE",
      arity = "1",
      description = "The policy flat file, in UTF-8 or IBM-1047.")
  private Path file;

  @Option(
      names = "--local",
      paramLabel = "ADDRESS:PORT",
      required = true,
      converter = Endpoint.Converter.class,
      description = "The z/OS side, such as 10.1.1.1:443 or [2001:db8::1]:443.")
  private Endpoint local;

  @Option(
      names = "--remote",
      paramLabel = "ADDRESS:PORT",
      required = true,
      converter = Endpoint.Converter.class,
      description = "The partner, in the same form.")
  private Endpoint remote;

  @Option(
      names = "--direction",
      paramLabel = "DIRECTION",
      required = true,
      description =
          "inbound if the z/OS application accepts the connection, outbound if it makes it.")
  private Connection.Direction direction;

  @Option(
      names = "--job",
      paramLabel = "JOB",
      required = true,
      description = "The job name of the z/OS application.")
  private String job;

  @Option(
      names = "--user",
      paramLabel = "USER",
      required = true,
      description = "The user ID of the z/OS application.")
  private String user;

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

  MatchCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() {
    Connection connection = connection();
    AnalysedPolicy policy = AnalysedPolicy.read(console, file, release);
    Match match = Match.of(policy.space(), connection);
    console
        .out()
        .print(
            format == AnswerFormat.JSON
                ? new MatchJson(policy).of(match)
                : new MatchText(policy).of(match));
    return ExitCode.OK;
  }

  private Connection connection() {
    if (local.address().getClass() != remote.address().getClass()) {
      throw new UsageException(
          "--local and --remote must both be IPv4 or both be IPv6 addresses of one connection");
    }
    return new Connection(
        direction,
        local.address(),
        local.port(),
        remote.address(),
        remote.port(),
        name("--job", job),
        name("--user", user));
  }

  /** A job name or user ID, which z/OS has in capital letters. */
  private static String name(String option, String text) {
    String name = text.toUpperCase(Locale.ROOT);
    if (!NameOrder.isName(name)) {
      throw new UsageException(
          option + " '" + text + "' is no name; write 1 to 8 letters, digits and @ # $, no *");
    }
    return name;
  }
}
