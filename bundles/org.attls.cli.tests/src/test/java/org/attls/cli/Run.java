// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * A command that was run, as a user sees it.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exitCode, String out, String err) {
  /** The project's folder. */
  static final Path ROOT = Path.of(System.getProperty("attls.root"));

  /** Runs a command. */
  static Run attls(Object... arguments) {
    return attls(Map.of(), arguments);
  }

  /** Runs a command with environment variables. */
  static Run attls(Map<String, String> environment, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    int exitCode;
    try (PrintStream outStream = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(err, true, StandardCharsets.UTF_8)) {
      exitCode =
          Attls.run(
              new Console(InputStream.nullInputStream(), outStream, errStream, environment), words);
    }
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** All that it wrote, for messages of failed tests. */
  String text() {
    return "exit code " + exitCode + "\n" + out + err;
  }
}
