// SPDX-License-Identifier: EPL-2.0

package org.attls.findings.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of findings in the documentation is the one that the catalogue makes. */
class FindingsPageFileTest {
  @Test
  void pageIsFresh() throws IOException {
    Path page = Path.of(System.getProperty("attls.root"), "docs", "findings.md");
    String fresh = FindingsPage.text();
    if (Boolean.getBoolean("attls.update")) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, fresh);
    }
    assertEquals(
        fresh, Files.readString(page), "the page is stale; ./build -- -Dattls.update=true");
  }
}
