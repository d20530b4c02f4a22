// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that come with the product: sound, explained, and read back as what they are. */
class ExamplesTest {
  @TempDir Path folder;

  static List<Path> examples() throws IOException {
    try (Stream<Path> folders = Files.list(Run.ROOT.resolve("examples"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void checksClean(Path example) {
    Run run = Run.attls("check", "--fail-on", "info", example);
    assertEquals(0, run.exitCode(), run::text);
  }

  @ParameterizedTest
  @MethodSource("examples")
  void hasAPage(Path example) throws IOException {
    List<String> page = Files.readAllLines(example.resolve("README.md"));
    assertTrue(page.getFirst().startsWith("# "), page.getFirst());
    assertTrue(page.size() <= 20, "the page should be short: " + page.size() + " lines");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsBackWithoutError(Path example) throws IOException {
    for (String naming : List.of("stable", "compatible")) {
      List<Path> files = generate(example, naming);
      assertFalse(files.isEmpty());
      for (Path file : files) {
        Run run = Run.attls("check", "--fail-on", "error", "--release", release(file), file);
        assertEquals(0, run.exitCode(), run::text);
      }
    }
  }

  @Test
  void estateHas500Rules() throws IOException {
    int rules = 0;
    for (Path file : generate(Run.ROOT.resolve("examples/estate"), "stable")) {
      List<String> lines = Files.readAllLines(file);
      long here = lines.stream().filter(line -> line.startsWith("TTLSRule ")).count();
      assertEquals(50, here, file.toString());
      rules += here;
    }
    assertEquals(500, rules);
  }

  private List<Path> generate(Path example, String naming) throws IOException {
    Path out = folder.resolve(naming);
    Run run = Run.attls("generate", "-o", out, "--naming", naming, example);
    assertEquals(0, run.exitCode(), run::text);
    try (Stream<Path> files = Files.walk(out)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The release that the header of a policy file tells, as the command line takes it. */
  private static String release(Path file) throws IOException {
    String line =
        Files.readAllLines(file).stream()
            .filter(each -> each.matches("## Version \\d Release \\d+"))
            .findFirst()
            .orElseThrow();
    String[] words = line.split(" ");
    return words[2].compareTo("3") < 0
        ? "V" + words[2] + "R" + words[4]
        : words[2] + "." + words[4];
  }
}
