// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected pages in files; -Dattls.update=true writes them anew. */
final class Golden {
  private static final Path FOLDER =
      Path.of(System.getProperty("attls.root"))
          .resolve("bundles/org.attls.health.tests/src/test/resources/org/attls/health/report");

  private Golden() {}

  /** Compares, or writes. */
  static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("attls.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual, name);
  }
}
