// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.concurrent.Callable;

/** A subcommand. */
abstract class ConsoleCommand implements Callable<Integer> {
  /** Where it writes. */
  final Console console;

  ConsoleCommand(Console console) {
    this.console = console;
  }
}
