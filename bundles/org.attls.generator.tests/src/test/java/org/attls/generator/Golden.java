// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files with the expected output. {@code -Dattls.update=true} writes them anew. */
final class Golden {
  private Golden() {}

  static void check(String name, String actual) throws IOException {
    Path file =
        root()
            .resolve("bundles/org.attls.generator.tests/src/test/resources/org/attls/generator")
            .resolve(name);
    if (Boolean.getBoolean("attls.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }

  /** The root of the project. */
  static Path root() {
    return Path.of(System.getProperty("attls.root"));
  }
}
