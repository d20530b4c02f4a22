// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Policies that others wrote. */
class CorpusTest {
  private static Stream<String> files() {
    assumeTrue(Corpus.isAtHand(), "the corpus does not lie beside the repository");
    return Corpus.files().stream();
  }

  @TestFactory
  Stream<DynamicTest> aValidPolicyDoesTheSame() {
    assumeTrue(Corpus.isAtHand(), "the corpus does not lie beside the repository");
    return Corpus.validFiles().stream()
        .flatMap(
            file ->
                Stream.of("V2R5", "3.2")
                    .map(
                        release ->
                            DynamicTest.dynamicTest(
                                file + " at " + release,
                                () -> RoundTrip.check(Corpus.read(file), Release.of(release)))));
  }

  @TestFactory
  Stream<DynamicTest> everyImportHasSoundSyntaxAndLayout() {
    return files()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file,
                    () -> {
                      String text =
                          Importer.read(Corpus.read(file), ImportOptions.of("policy")).text();
                      Authoring authoring = new Authoring(text);
                      assertEquals(List.of(), authoring.syntaxErrors(), text);
                      assertEquals(text, authoring.formatted());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyLineIsAccountedFor() {
    return files()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file,
                    () -> {
                      FlatPolicy policy = Corpus.read(file);
                      assertEquals(lines(policy.text()), reported(policy));
                    }));
  }

  private static Set<Integer> reported(FlatPolicy policy) {
    return Importer.read(policy, ImportOptions.of("policy")).report().entries().stream()
        .map(LossReport.Entry::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<Integer> lines(String text) {
    Set<Integer> numbers = new TreeSet<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        numbers.add(i + 1);
      }
    }
    return numbers;
  }
}
