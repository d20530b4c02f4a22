// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Option;

/** A subcommand. */
abstract class ConsoleCommand implements Callable<Integer> {
  /** Where it writes. */
  final Console console;

  /** Read by picocli, which then prints the help. */
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Print this help and exit.")
  private boolean help;

  ConsoleCommand(Console console) {
    this.console = console;
  }
}
