// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attls.pagent.text.EncodedText;

/**
 * A text from z/OS that an argument names: a report or a log, in UTF-8 or IBM-1047.
 *
 * @param name the file as the user named it, with / between folders
 * @param text its text
 */
record ReportInput(String name, String text) {
  /**
   * Reads a file, or standard input for {@code -}.
   *
   * @throws UsageException if it cannot be read
   */
  static ReportInput read(Console console, Path path) {
    boolean standard = path.toString().equals("-");
    try {
      byte[] bytes = standard ? console.in().readAllBytes() : Files.readAllBytes(path);
      String name = standard ? "standard input" : path.toString().replace('\\', '/');
      return new ReportInput(name, EncodedText.of(bytes).text());
    } catch (IOException e) {
      throw Inputs.unreadable(path, e);
    }
  }
}
