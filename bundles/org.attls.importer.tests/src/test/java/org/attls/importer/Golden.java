// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with expected texts; {@code -Dattls.update=true} writes them anew. */
final class Golden {
  private static final Path FOLDER =
      root().resolve("bundles/org.attls.importer.tests/src/test/resources/org/attls/importer");

  private Golden() {}

  /** The root of the project. */
  static Path root() {
    return Path.of(System.getProperty("attls.root"));
  }

  static String read(String name) throws IOException {
    return Files.readString(FOLDER.resolve(name));
  }

  static void check(String name, String actual) throws IOException {
    if (Boolean.getBoolean("attls.update")) {
      Files.writeString(FOLDER.resolve(name), actual);
    }
    assertEquals(read(name), actual);
  }
}
