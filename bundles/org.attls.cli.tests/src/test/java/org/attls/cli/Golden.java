// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected output in files; -Dattls.update=true writes them anew. */
final class Golden {
  private static final Path FOLDER =
      Run.ROOT.resolve("bundles/org.attls.cli.tests/src/test/resources/org/attls/cli");

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
