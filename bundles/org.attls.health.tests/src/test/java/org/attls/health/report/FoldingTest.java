// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.attls.health.RuleHealth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture has a row for each rule while there are few, and stays small when there are many. */
class FoldingTest {
  private static final String ORDER =
      " in the order of search, from their addresses to their security levels.";

  private static List<RuleHealth> alike(int count) {
    List<RuleHealth> rules = Samples.rules(count, "");
    RuleHealth first = rules.getFirst();
    return rules.stream()
        .map(
            rule ->
                new RuleHealth(
                    rule.rule(), rule.name(), rule.place(), Optional.of("GOLD"), first.posture()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0", "30, 30, 0", "40, 40, 0", "41, 14, 0", "200, 40, 80"})
  void rows(int rules, int rows, int left) {
    Folding folding = Folding.of(Samples.rules(rules, ""));
    assertEquals(rows, folding.rows().size());
    assertEquals(left, folding.left().size());
  }

  @ParameterizedTest
  @CsvSource({"1", "40", "41", "137", "500"})
  void noRuleIsLost(int count) {
    List<RuleHealth> rules = Samples.rules(count, "");
    Folding folding = Folding.of(rules);
    List<RuleHealth> all = new ArrayList<>();
    folding.rows().forEach(row -> all.addAll(row.rules()));
    all.addAll(folding.left());
    assertEquals(rules, all);
  }

  @Test
  void alikeRulesShareARow() {
    Folding folding = Folding.of(alike(500));
    assertEquals(1, folding.rows().size());
    PictureRow row = folding.rows().getFirst();
    assertEquals("1–500", row.number());
    assertEquals("500 rules", row.name());
    assertEquals("several ports, several addresses", row.ports());
    assertEquals(Optional.empty(), row.ends());
    assertEquals(
        "500 rules" + ORDER + " Neighbours of one level and grade share a row.", folding.words());
  }

  @Test
  void whatIsNotDrawnIsTold() {
    assertEquals("1 rule" + ORDER, Folding.of(Samples.rules(1, "")).words());
    String words = Folding.of(Samples.rules(200, "")).words();
    assertTrue(words.contains(" 80 more are not drawn ("), words);
    assertTrue(words.endsWith("); the table has them all."), words);
  }

  @Test
  void rulesOfOnePortAreFoldedBeforeOthers() {
    List<RuleHealth> many = alike(39);
    List<RuleHealth> rules = new ArrayList<>(many.subList(0, 38));
    rules.addAll(Collections.nCopies(9, many.getLast()));
    Folding folding = Folding.of(rules);
    assertEquals(39, folding.rows().size());
    assertEquals("inbound 2038", folding.rows().getLast().ports());
    assertEquals(9, folding.rows().getLast().rules().size());
  }
}
