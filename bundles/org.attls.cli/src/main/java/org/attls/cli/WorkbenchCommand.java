// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Starts the workbench. Which one, the script that started this command says. */
@Command(
    name = "workbench",
    description = {
      "Starts the workbench, the IDE for policies.",
      "It opens the given files in editors and the given folders as projects."
    })
final class WorkbenchCommand extends ConsoleCommand {
  /** The environment variable that names the start script of the workbench. */
  static final String SCRIPT = "ATTLS_WORKBENCH";

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Policy files, or folders of them.")
  private List<Path> files = List.of();

  WorkbenchCommand(Console console) {
    super(console);
  }

  @Override
  public Integer call() throws InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(script());
    for (Path file : files) {
      if (!Files.exists(file)) {
        throw new UsageException(file + " cannot be opened: it does not exist.");
      }
      command.add(file.toAbsolutePath().toString());
    }
    try {
      return ended(new ProcessBuilder(command).inheritIO().start().waitFor());
    } catch (IOException e) {
      throw new UsageException(command.getFirst() + " cannot be started: " + e.getMessage());
    }
  }

  /** The workbench has exit codes of its own, and says itself where its log is. */
  private static int ended(int exitCode) {
    return exitCode == ExitCode.OK || exitCode == ExitCode.USAGE ? exitCode : ExitCode.INTERNAL;
  }

  private String script() {
    String script = console.environment().getOrDefault(SCRIPT, "");
    if (script.isEmpty()) {
      throw new UsageException(
          "there is no workbench beside this command; set "
              + SCRIPT
              + " to the script attls-workbench of an unpacked workbench.");
    }
    if (!Files.isRegularFile(Path.of(script))) {
      throw new UsageException(
          SCRIPT
              + " names "
              + script
              + ", which is no file; set it to the script attls-workbench.");
    }
    return script;
  }
}
