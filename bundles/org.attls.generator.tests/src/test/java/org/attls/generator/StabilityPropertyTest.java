// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.attls.generator.PolicyText.Statement;

/**
 * What a small change of the authoring objects does to the stable policy. Read backwards, each
 * insertion is a deletion.
 */
class StabilityPropertyTest {
  private static final int TRIES = 120;

  @Provide
  Arbitrary<Plan> disjoint() {
    return Plans.disjoint();
  }

  @Provide
  Arbitrary<Plan> tidy() {
    return Plans.tidy();
  }

  @Provide
  Arbitrary<Plan.Line> line() {
    return Plans.line();
  }

  @Provide
  Arbitrary<Plan.Line> freshLine() {
    return Plans.line().map(line -> line.withLocal("9999").withoutSecondaryMap());
  }

  @Provide
  Arbitrary<Plan.Rule> rule() {
    return Plans.rule("NEW");
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void lineAddsOneRuleForEachUse(
      @ForAll("disjoint") Plan plan,
      @ForAll("freshLine") Plan.Line line,
      @ForAll @IntRange(max = 3) int place) {
    long uses =
        plan.rules().stream()
            .flatMap(rule -> plan.maps().get(rule.map()).rows().stream())
            .filter(row -> row.descriptor() == 0)
            .count();
    assertOnlyAdded(plan, Changes.insertLine(plan, place, line), uses);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void rowAddsItsRules(
      @ForAll("disjoint") Plan plan,
      @ForAll("freshLine") Plan.Line line,
      @ForAll @IntRange(max = 3) int place) {
    long uses = plan.rules().stream().filter(rule -> rule.map() == 0).count();
    assertOnlyAdded(plan, Changes.insertRow(plan, place, line), uses);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void ruleAddsItsRules(
      @ForAll("disjoint") Plan plan,
      @ForAll("rule") Plan.Rule rule,
      @ForAll @IntRange(max = 3) int place) {
    Plan.Rule fresh = rule.to("10.9.9.9");
    long lines =
        plan.maps().get(rule.map()).rows().stream()
            .mapToLong(row -> plan.descriptors().get(row.descriptor()).lines().size())
            .sum();
    assertOnlyAdded(plan, Changes.insertRule(plan, place, fresh), lines);
  }

  /** Whatever stood in the old file stands in the new one, in the same order. */
  private static void assertOnlyAdded(Plan before, Plan after, long rules) {
    List<String> old = texts(before.generate(NamingMode.STABLE));
    PolicyText changed = after.generate(NamingMode.STABLE);
    Set<String> known = new HashSet<>(old);
    assertEquals(old, texts(changed).stream().filter(known::contains).toList());
    long added = changed.rules().stream().filter(rule -> !known.contains(rule.text())).count();
    assertEquals(rules, added);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void orderOfRulesThatNeverMeetLeavesNoTrace(@ForAll("disjoint") Plan plan) {
    assertEquals(
        texts(plan.generate(NamingMode.STABLE)),
        texts(Changes.reversed(plan).generate(NamingMode.STABLE)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void orderOfRulesThatMeetChangesPrioritiesOnly(
      @ForAll("tidy") Plan plan, @ForAll @IntRange(max = 9) int place) {
    assertEquals(
        unranked(plan.generate(NamingMode.STABLE)),
        unranked(Changes.swapRules(plan, place).generate(NamingMode.STABLE)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void insertionChangesPrioritiesOnly(
      @ForAll("tidy") Plan plan,
      @ForAll("line") Plan.Line line,
      @ForAll("rule") Plan.Rule rule,
      @ForAll @IntRange(max = 3) int place) {
    Set<String> old = unranked(plan.generate(NamingMode.STABLE));
    List<Plan> changed =
        List.of(
            Changes.insertLine(plan, place, line.withLocal("1-4")),
            Changes.insertRow(plan, place, line),
            Changes.insertRule(plan, place, rule));
    for (Plan one : changed) {
      assertTrue(unranked(one.generate(NamingMode.STABLE)).containsAll(old));
    }
  }

  /** Objects of the same name have names that depend on neither their order nor their priority. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void orderOfTwinsThatNeverMeetLeavesNoTrace(@ForAll("disjoint") Plan plan) {
    assertEquals(
        texts(Plans.twins(plan).generate(NamingMode.STABLE)),
        texts(Changes.reversed(Plans.twins(plan)).generate(NamingMode.STABLE)));
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void orderOfTwinsThatMeetChangesPrioritiesOnly(
      @ForAll("tidy") Plan plan, @ForAll @IntRange(max = 9) int place) {
    Plan twins = Plans.twins(plan);
    assertEquals(
        unranked(twins.generate(NamingMode.STABLE)),
        unranked(Changes.swapRules(twins, place).generate(NamingMode.STABLE)));
  }

  /** The rule that is put in uses what another one uses already. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void insertionAmongTwinsChangesPrioritiesOnly(
      @ForAll("tidy") Plan plan,
      @ForAll("line") Plan.Line line,
      @ForAll("rule") Plan.Rule rule,
      @ForAll @IntRange(max = 3) int place) {
    Set<String> old = unranked(Plans.twins(plan).generate(NamingMode.STABLE));
    Plan.Rule like = plan.rules().isEmpty() ? rule : plan.rules().getLast();
    Plan.Rule fresh = new Plan.Rule("NEW", rule.local(), rule.remote(), like.map(), like.more());
    List<Plan> changed =
        List.of(Changes.insertRow(plan, place, line), Changes.insertRule(plan, place, fresh));
    for (Plan one : changed) {
      assertTrue(unranked(Plans.twins(one).generate(NamingMode.STABLE)).containsAll(old));
    }
  }

  /** A further object of a name that several have already takes it from none of them. */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void furtherTwinChangesPrioritiesOnly(
      @ForAll("tidy") Plan plan, @ForAll("rule") Plan.Rule rule, @ForAll boolean first) {
    List<Plan.Rule> two =
        List.of(rule.to("10.7.0.0/16").called("R"), rule.to("10.8.0.0/16").called("S.R"));
    Plan before = new Plan(plan.descriptors(), plan.maps(), two);
    Plan after = Changes.insertRule(before, first ? 0 : 2, rule.called("T.R"));
    assertTrue(
        unranked(after.generate(NamingMode.STABLE))
            .containsAll(unranked(before.generate(NamingMode.STABLE))));
  }

  private static List<String> texts(PolicyText policy) {
    return policy.blocks().stream().map(Statement::text).toList();
  }

  private static Set<String> unranked(PolicyText policy) {
    return policy.blocks().stream()
        .map(block -> block.text().replaceAll("  Priority +\\d+\n", ""))
        .collect(Collectors.toSet());
  }
}
