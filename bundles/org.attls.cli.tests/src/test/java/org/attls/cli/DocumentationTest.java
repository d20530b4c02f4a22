// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documentation shows is true: its examples check clean, its links lead somewhere. */
class DocumentationTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^```attls\\R(.*?)^```");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  @TempDir Path folder;

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Run.ROOT.resolve("README.md")));
    try (Stream<Path> docs = Files.walk(Run.ROOT.resolve("docs"))) {
      docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  @Test
  void thereAreExamples() throws IOException {
    int examples = 0;
    for (Path page : pages()) {
      Matcher example = EXAMPLE.matcher(Files.readString(page));
      while (example.find()) {
        examples++;
      }
    }
    assertTrue(examples > 5, "examples: " + examples);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void examplesCheckClean(Path page) throws IOException {
    Matcher example = EXAMPLE.matcher(Files.readString(page));
    while (example.find()) {
      Path file = Files.writeString(folder.resolve("example.attls"), example.group(1));
      Run run = Run.attls("check", file);
      assertEquals(0, run.exitCode(), run::text);
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    Matcher link = LINK.matcher(Files.readString(page));
    while (link.find()) {
      Path target = page.resolveSibling(link.group(1));
      assertFalse(Files.notExists(target), page + " -> " + link.group(1));
    }
  }
}
