// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attls.analysis.answers.PolicyDiff;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Lines;
import org.attls.health.FlatSources;
import org.attls.health.Health;
import org.attls.health.HealthInput;
import org.attls.health.HealthReport;
import org.attls.health.inventory.Inventory;
import org.attls.health.profile.Profile;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.text.EncodedText;
import org.junit.jupiter.api.Test;

/**
 * Real policies give well-formed pages. They are read in place, and the test is skipped without.
 */
class CorpusPagesTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("attls.root")).resolve("../shared/corpus/policies");

  private static String text(Path file) throws Exception {
    return EncodedText.of(Files.readAllBytes(file)).text();
  }

  private static PolicySpace policy(String text) {
    return PolicySpace.of(FlatPolicy.read(text), Release.of("V2R5"));
  }

  private static HealthReport report(String name, String text) {
    HealthInput input =
        new HealthInput(
            name, "", "", policy(text), new FlatSources(name, Lines.of(text)), Inventory.NONE);
    return Health.of(input, Profile.NONE, List.of(), List.of(), () -> false);
  }

  private static List<Path> files() throws Exception {
    assumeTrue(Files.isDirectory(FOLDER), "there is no corpus in " + FOLDER);
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @Test
  void areWellFormed() throws Exception {
    List<Path> files = files();
    assertFalse(files.isEmpty());
    for (Path file : files) {
      String name = file.getFileName().toString();
      Judged judged = new Judged(name, Profile.NONE, List.of(), List.of());
      String page = HealthPage.of(List.of(report(name, text(file))), judged);
      assertEquals(name, Pages.elements(Pages.read(page), "h1").getFirst().getTextContent());
    }
  }

  @Test
  void comparisonsAreWellFormed() throws Exception {
    List<Path> files = files();
    for (int i = 1; i < files.size(); i++) {
      Compared compared = new Compared("old", "new", Release.of("V2R5"), List.of());
      PolicySpace old = policy(text(files.get(i - 1)));
      PolicySpace now = policy(text(files.get(i)));
      Pages.read(DiffPage.of(compared, PolicyDiff.of(old, now)));
    }
  }
}
