// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.Optional;
import java.util.Stack;
import java.util.regex.Pattern;
import picocli.CommandLine.IParameterConsumer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether to tell where the lines of the flat files come from, and of which line. */
final class ExplainOption {
  private static final Pattern LINE = Pattern.compile(".+:\\d+");
  private static final String ALL = "";

  @Option(
      names = "--explain",
      arity = "0..1",
      paramLabel = "FILE:LINE",
      parameterConsumer = Consumer.class,
      description = {
        "Print for every line of the flat files which text made it, instead of writing them.",
        "With the line of a policy file: only what that line makes; with a line of a flat file,"
            + " such as MVS1/TCPIP/attls.policy:12: only where that one comes from."
      })
  private String line;

  /** Whether it is given. */
  boolean isGiven() {
    return line != null;
  }

  /** The line that is asked for; empty for all lines. */
  Optional<LineOfFile> line() {
    return line == null || line.equals(ALL) ? Optional.empty() : Optional.of(LineOfFile.of(line));
  }

  /** A line of a file. */
  record LineOfFile(String file, int line) {
    private static LineOfFile of(String text) {
      int colon = text.lastIndexOf(':');
      try {
        return new LineOfFile(
            text.substring(0, colon).replace('\\', '/'),
            Integer.parseInt(text.substring(colon + 1)));
      } catch (NumberFormatException e) {
        throw new UsageException("'" + text + "' is not a line of a file, such as a.attls:12");
      }
    }

    @Override
    public String toString() {
      return file + ':' + line;
    }
  }

  /** Takes the word behind the option only if it is a line: it may be a file to generate. */
  static final class Consumer implements IParameterConsumer {
    @Override
    public void consumeParameters(Stack<String> words, ArgSpec option, CommandSpec command) {
      boolean taken = !words.isEmpty() && LINE.matcher(words.peek()).matches();
      option.setValue(taken ? words.pop() : ALL);
    }
  }
}
