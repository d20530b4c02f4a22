// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The real policy files that lie beside the project; tests that need them are skipped without. */
final class Corpus {
  private Corpus() {}

  private static Path folder() {
    return Path.of(System.getProperty("attls.root"), "../shared/corpus");
  }

  /** The policy files by name; the test is skipped where there are none. */
  static List<Path> files() {
    Path policies = folder().resolve("policies");
    assumeTrue(Files.isDirectory(policies), "no corpus at " + policies.normalize());
    try (Stream<Path> files = Files.list(policies)) {
      return files.filter(file -> file.toString().endsWith(".policy")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the index of the files says about one: its columns. */
  static List<String> indexRow(String file) {
    try (Stream<String> lines = Files.lines(folder().resolve("INDEX.md"))) {
      return lines
          .filter(line -> line.startsWith("| " + file + " "))
          .map(line -> List.of(line.split(" \\| ")))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("not in the index: " + file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
