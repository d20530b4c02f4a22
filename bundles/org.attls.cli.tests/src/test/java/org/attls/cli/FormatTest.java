// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command format: in place, or not at all. */
class FormatTest {
  private static final String UGLY = "address group G{1.1.1.1,// first\n 2.2.2.2}";
  private static final String PRETTY = "address group G {\n    1.1.1.1, // first\n    2.2.2.2\n}\n";

  @TempDir Path folder;

  @Test
  void formatsInPlace() throws IOException {
    Path file = Files.writeString(folder.resolve("a.attls"), UGLY);
    Run run = Run.attls("format", folder);
    assertEquals(0, run.exitCode(), run::text);
    assertEquals(PRETTY, Files.readString(file));
    assertEquals("", Run.attls("format", folder).err());
  }

  @Test
  void checkWritesNothing() throws IOException {
    Path file = Files.writeString(folder.resolve("a.attls"), UGLY);
    Run run = Run.attls("format", "--check", file);
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("a.attls"), run::text);
    assertEquals(UGLY, Files.readString(file));
  }

  @Test
  void leavesABrokenFileAlone() throws IOException {
    Path broken = Files.writeString(folder.resolve("a.attls"), "address group G { 1.1.1.1");
    Path sound = Files.writeString(folder.resolve("b.attls"), UGLY);
    Run run = Run.attls("format", folder);
    assertEquals(1, run.exitCode(), run::text);
    assertTrue(run.out().contains("ATTLS0002"), run::text);
    assertEquals("address group G { 1.1.1.1", Files.readString(broken));
    assertEquals(PRETTY, Files.readString(sound));
  }

  @Test
  void examplesAreFormatted() {
    Run run = Run.attls("format", "--check", Run.ROOT.resolve("examples"));
    assertEquals(0, run.exitCode(), run::text);
  }
}
