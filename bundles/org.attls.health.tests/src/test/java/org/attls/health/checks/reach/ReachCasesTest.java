// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attls.findings.FindingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules and inventories, with all that is to be said of them; nothing else may be said. */
class ReachCasesTest {
  private static final Path FOLDER =
      Path.of(
          System.getProperty("attls.root"),
          "bundles/org.attls.health.tests/src/test/resources/reach");

  private static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void allIsSaidAndNothingElse(Path file) throws IOException {
    String text = Files.readString(file);
    ReachCase one = ReachCase.read(text);
    if (Boolean.getBoolean("attls.update")) {
      String heading = "=== " + ReachCase.EXPECTED + "\n";
      String head = text.substring(0, text.indexOf(heading) + heading.length());
      Files.writeString(file, head + one.said());
    } else {
      assertEquals(one.expected(), one.said());
    }
  }

  @Test
  void everyCodeHasACase() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path file : cases()) {
      all.append(ReachCase.read(Files.readString(file)).expected());
    }
    List<FindingCode> missing = new ArrayList<>();
    Arrays.stream(FindingCode.values())
        .filter(code -> code.number() > 700 && code.number() < 730)
        .filter(code -> all.indexOf(code.id()) < 0)
        .forEach(missing::add);
    assertTrue(missing.isEmpty(), missing.toString());
  }
}
