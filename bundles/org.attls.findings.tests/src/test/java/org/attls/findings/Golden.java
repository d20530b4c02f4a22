// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares output with a file in the source tree. With the system property {@code attls.update} set
 * to {@code true} it rewrites the file instead; look at the difference before you commit it.
 */
public final class Golden {

  private static final Path FOLDER =
      Path.of(System.getProperty("attls.root"))
          .resolve("bundles/org.attls.findings.tests/src/test/resources/golden");

  private Golden() {}

  /**
   * Compares a text with a golden file, to the character.
   *
   * @param name the name of the file
   * @param actual the text
   * @throws IOException if the file cannot be read or written
   */
  public static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("attls.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }
}
