// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.policy.ide.completion.Snippet;
import org.attls.policy.ide.completion.Template;
import org.attls.policy.ide.keywords.KeywordFact;
import org.attls.policy.ide.keywords.Keywords;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of keywords and the templates agree with the grammar. */
class KeywordsTest {
  @Test
  void everyKeywordHasOneRowAndNothingElseHas() {
    Set<Keywords.Key> grammar = Workspace.get(Keywords.class).keys();
    List<Keywords.Key> rows =
        KeywordFact.all().stream()
            .map(fact -> new Keywords.Key(fact.phrase(), fact.where()))
            .toList();
    assertEquals(grammar, new HashSet<>(rows));
    assertEquals(rows.size(), new HashSet<>(rows).size(), "a row is there twice");
  }

  @Test
  void rowsAreSentencesWithoutTheirFullStop() {
    for (KeywordFact fact : KeywordFact.all()) {
      assertFalse(fact.meaning().isEmpty() || fact.becomes().isEmpty(), fact.phrase());
      assertFalse(fact.meaning().endsWith(".") || fact.becomes().endsWith("."), fact.phrase());
    }
  }

  static List<Template> templates() {
    return Template.all();
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templatesAreSound(Template template) {
    Set<String> phrases =
        KeywordFact.all().stream().map(KeywordFact::phrase).collect(Collectors.toSet());
    assertTrue(phrases.contains(template.phrase()));
    assertTrue(template.body().startsWith(template.phrase()));
    String text = Snippet.parse(template.body()).text().replace("PORT", "992");
    String whole =
        switch (template.phrase()) {
          case "stack" -> "image I release 3.1 { " + text + " }";
          case "connectivity rule", "application rule" ->
              "image I release 3.1 { stack S { " + text + " } }";
          default -> text;
        };
    // References to objects that the template cannot know are left for the user to fill in.
    Workspace.of(whole)
        .issues("a.attls")
        .forEach(
            issue ->
                assertTrue(
                    Set.of("ATTLS0101", "ATTLS0106", "ATTLS0304").contains(issue.getCode()),
                    issue::toString));
  }

  @Test
  void snippetsAreTakenApart() {
    Snippet snippet = Snippet.parse("map ${1:NAME} { ${2:a} -> $0 }");
    assertEquals("map NAME { a ->  }", snippet.text());
    assertEquals(List.of(new TextRegion(4, 4), new TextRegion(11, 1)), snippet.placeholders());
    assertEquals(16, snippet.end());
  }
}
