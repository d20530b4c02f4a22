// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.attls.generator.AtomicFile;
import org.attls.policy.project.Reasons;

/**
 * Where a command reads and writes. Findings go to standard output, everything else to standard
 * error.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param environment the environment variables
 */
public record Console(
    InputStream in, PrintStream out, PrintStream err, Map<String, String> environment) {
  /** Prints a message of the command itself. */
  public void say(String message) {
    err.println("attls: " + message);
  }

  /**
   * Prints a report, or writes it to a file, which then appears at once and complete.
   *
   * @param file the file; null for standard output
   * @throws UsageException if the file cannot be written
   */
  void give(String report, Path file) {
    if (file == null) {
      out.print(report);
      return;
    }
    save(file, report.getBytes(StandardCharsets.UTF_8));
    say("wrote " + file);
  }

  /**
   * Writes a file, and says whether it had the content already.
   *
   * @throws UsageException if it cannot be written; the old one, if any, is as it was
   */
  public void write(Path file, byte[] bytes) {
    say((save(file, bytes) == AtomicFile.Outcome.WRITTEN ? "wrote " : "unchanged ") + file);
  }

  private static AtomicFile.Outcome save(Path file, byte[] bytes) {
    try {
      return AtomicFile.write(file, bytes);
    } catch (IOException e) {
      throw new UsageException(
          file + " cannot be written: " + Reasons.of(e) + "; the old file, if any, is as it was");
    }
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
