// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command with its subcommands, and what becomes of their errors. */
@Command(
    name = "attls",
    description = "Authors, checks and generates AT-TLS policies for z/OS.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Attls.VersionProvider.class,
    subcommands = {
      CheckCommand.class,
      GenerateCommand.class,
      FormatCommand.class,
      ImportCommand.class,
      MatchCommand.class,
      DiffCommand.class,
      SetupCommand.class,
      VerifyCommand.class,
      DeployCommand.class,
      StoreCommand.class,
      ProbeCommand.class,
      ExplainLogCommand.class,
      WorkbenchCommand.class
    },
    footerHeading = "%n",
    footer = {
      "Exit codes: 0 nothing to complain of, 1 findings, 2 wrong usage or an unreadable file,"
          + " 3 internal error.",
      "attls COMMAND --help tells more of each command."
    })
final class Attls implements Runnable {
  @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

  /** Without a subcommand there is nothing to do. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(),
        "Say what to do: check, generate, format, import, match, diff, setup, verify,"
            + " deploy, store, probe, explain-log or workbench.");
  }

  /** Runs a command line and returns its exit code. */
  static int run(Console console, String... args) {
    CommandLine line = commandLine(console, args);
    line.setOut(new java.io.PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new java.io.PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            console.hasColour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(100);
    line.setParameterExceptionHandler((error, wrong) -> usage(console, error));
    line.setExecutionExceptionHandler((error, command, parsed) -> failed(console, error));
    boolean sub = !(line.getCommand() instanceof Attls);
    String[] rest = sub ? Arrays.copyOfRange(args, 1, args.length) : args;
    try {
      return line.execute(rest);
    } catch (Error e) {
      return failed(console, e);
    }
  }

  /** Only the subcommand that is asked for is set up: all of them take longer than a check. */
  private static CommandLine commandLine(Console console, String[] args) {
    Commands commands = new Commands(console);
    for (Class<?> subcommand : Attls.class.getAnnotation(Command.class).subcommands()) {
      String name = subcommand.getAnnotation(Command.class).name();
      if (args.length > 0 && args[0].equals(name)) {
        return new CommandLine(subcommand, commands).setCommandName("attls " + name);
      }
    }
    return new CommandLine(new Attls(), commands);
  }

  private static int usage(Console console, CommandLine.ParameterException error) {
    if (error instanceof CommandLine.UnmatchedArgumentException unmatched
        && error.getCommandLine().getCommand() instanceof Attls
        && !unmatched.getUnmatched().isEmpty()) {
      console.say("there is no command '" + unmatched.getUnmatched().getFirst() + "'");
    } else {
      console.say(error.getMessage());
    }
    String name = error.getCommandLine().getCommandSpec().qualifiedName();
    console.say("'" + name + " --help' tells how it is used.");
    return ExitCode.USAGE;
  }

  private static int failed(Console console, Throwable error) {
    if (error instanceof UsageException) {
      console.say(error.getMessage());
      return ExitCode.USAGE;
    }
    console.say("internal error: " + error);
    if (console.environment().containsKey("ATTLS_DEBUG")) {
      error.printStackTrace(console.err());
    } else {
      console.say("this is a mistake of the program; ATTLS_DEBUG=1 shows where, for a report.");
    }
    return ExitCode.INTERNAL;
  }

  /** Gives the commands the console. */
  private record Commands(Console console) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      if (ConsoleCommand.class.isAssignableFrom(type)) {
        return type.getDeclaredConstructor(Console.class).newInstance(console);
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  /** The version, for picocli. */
  static final class VersionProvider implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Version.line()};
    }
  }
}
