// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.attls.findings.FindingCode;
import org.attls.policy.testing.AnnotatedProject;
import org.attls.policy.testing.Sources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every annotated policy has exactly the findings that it says, at exactly these places; and every
 * kind of finding that the language can report has an example.
 */
class AnnotatedFindingsTest {
  private static final Pattern CODE = Pattern.compile("FindingCode\\.([A-Z][A-Z0-9_]+)");

  static List<AnnotatedProject> projects() {
    return AnnotatedProject.all("findings");
  }

  @ParameterizedTest
  @MethodSource("projects")
  void hasExactlyTheFindingsThatItSays(AnnotatedProject project) {
    project.verify();
  }

  @Test
  void everyFindingOfTheLanguageHasAnExample() {
    Set<String> examples = new TreeSet<>();
    projects().forEach(each -> examples.addAll(each.codes()));
    AnnotatedProject.all("syntax").forEach(each -> examples.addAll(each.codes()));
    Set<String> without = new TreeSet<>();
    for (String part : List.of("validation", "linking", "parsing")) {
      Path folder = Sources.project("dsl/org.attls.policy/src/org/attls/policy").resolve(part);
      for (Path file : Sources.find(folder, ".java")) {
        CODE.matcher(Sources.read(file))
            .results()
            .map(MatchResult::group)
            .map(name -> FindingCode.valueOf(name.substring(name.indexOf('.') + 1)).id())
            .filter(id -> !examples.contains(id))
            .forEach(without::add);
      }
    }
    assertEquals(Set.of(), without);
  }
}
