// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Lines;
import org.attls.health.FlatSources;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The postures of rules that others wrote. The files lie beside the project, where they are at hand
 * at all; the table {@code corpus-postures.csv} has no text of them.
 */
class CorpusPosturesTest {
  private static final Path ROOT = Path.of(System.getProperty("attls.root"));
  private static final Path TABLE =
      ROOT.resolve("bundles/org.attls.health.tests/src/test/resources/posture/corpus-postures.csv");

  private static String row(Path file, Lines lines, PolicyRule rule, Release release) {
    Posture posture = Postures.of(rule, release);
    String name = file.getFileName().toString();
    return String.join(
        ",",
        name,
        "" + new FlatSources(name, lines).place(rule.statement()).line(),
        posture.grade().word(),
        posture.strongest().orElse(""),
        posture.weakest().orElse(""),
        posture.forwardSecrecy().name(),
        posture.client().word());
  }

  @Test
  void gradesAsInTheTable() throws IOException {
    Path folder = ROOT.resolve("../shared/corpus/policies");
    Assumptions.assumeTrue(Files.isDirectory(folder), "no corpus beside the project");
    Release release = Release.of("V2R5");
    StringBuilder table =
        new StringBuilder("file,line,grade,strongest,weakest,forward_secrecy,client\n");
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.sorted().toList();
    }
    for (Path file : files) {
      String text = EncodedText.of(Files.readAllBytes(file)).text();
      Lines lines = Lines.of(text);
      for (PolicyRule rule : PolicySpace.of(FlatPolicy.read(text), release).rules()) {
        table.append(row(file, lines, rule, release)).append('\n');
      }
    }
    if (Boolean.getBoolean("attls.update")) {
      Files.writeString(TABLE, table);
    }
    assertEquals(Files.readString(TABLE), table.toString());
  }
}
