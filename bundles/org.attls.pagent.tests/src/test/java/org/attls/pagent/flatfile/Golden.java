// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dattls.update=true} rewrites them. */
final class Golden {
  private Golden() {}

  static void assertGolden(String name, String actual) throws IOException {
    Path file =
        Path.of(
            System.getProperty("attls.root"),
            "bundles/org.attls.pagent.tests/src/test/resources/golden",
            name);
    if (Boolean.getBoolean("attls.update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, actual);
    }
    assertEquals(Files.readString(file), actual);
  }
}
