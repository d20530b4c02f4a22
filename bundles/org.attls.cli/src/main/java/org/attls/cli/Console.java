// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command writes. Findings go to standard output, everything else to standard error.
 *
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 */
public record Console(PrintStream out, PrintStream err, Map<String, String> environment) {
  /** Prints a message of the command itself. */
  public void say(String message) {
    err.println("attls: " + message);
  }

  /** Whether standard output and error are a terminal that shows colours. */
  public boolean isTerminal() {
    String term = environment.getOrDefault("TERM", "");
    return System.console() != null && !term.isEmpty() && !term.equals("dumb");
  }

  /** Whether findings are to be coloured; NO_COLOR says no. */
  public boolean hasColour() {
    return isTerminal() && environment.getOrDefault("NO_COLOR", "").isEmpty();
  }
}
