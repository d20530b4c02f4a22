// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;
import org.junit.jupiter.api.Test;

/** The answers are those that one gets by trying every kind of connection. */
class RandomPoliciesTest {
  private static final int POLICIES = 300;
  private static final List<Connection> CONNECTIONS = RandomPolicies.connections();

  private final RandomPolicies plain = new RandomPolicies(20_261_122, false);
  private final RandomPolicies timed = new RandomPolicies(4711, true);

  @Test
  void unreachableRules() {
    int count = 0;
    for (int i = 0; i < POLICIES; i++) {
      PolicySpace policy = RandomPolicies.space(timed.rules(7));
      Set<PolicyRule> expected = new HashSet<>(policy.rules());
      for (PolicyRule rule : policy.rules()) {
        List<PolicyRule> sure =
            policy.rules().stream().limit(rule.position()).filter(PolicyRule::isCertain).toList();
        if (CONNECTIONS.stream()
            .anyMatch(
                one ->
                    RandomPolicies.fits(rule, one) && RandomPolicies.first(sure, one).isEmpty())) {
          expected.remove(rule);
        }
      }
      for (Unreachable one : Unreachable.of(policy)) {
        assertTrue(expected.remove(one.rule()));
        checkBlame(one);
        count++;
      }
      assertTrue(expected.isEmpty());
    }
    assertTrue(count > POLICIES / 20);
  }

  private static void checkBlame(Unreachable one) {
    List<PolicyRule> cover = one.cover();
    assertTrue(covers(cover, one.rule()));
    for (PolicyRule needed : cover) {
      assertFalse(covers(cover.stream().filter(rule -> rule != needed).toList(), one.rule()));
      assertTrue(needed.isCertain() && needed.position() < one.rule().position());
    }
  }

  private static boolean covers(List<PolicyRule> cover, PolicyRule rule) {
    return CONNECTIONS.stream()
        .filter(one -> RandomPolicies.fits(rule, one))
        .noneMatch(one -> RandomPolicies.first(cover, one).isEmpty());
  }

  @Test
  void blameOfAnotherEffect() {
    for (int i = 0; i < POLICIES; i++) {
      PolicySpace policy = RandomPolicies.space(plain.rules(7));
      for (Unreachable one : Unreachable.of(policy)) {
        boolean differs =
            CONNECTIONS.stream()
                .filter(connection -> RandomPolicies.fits(one.rule(), connection))
                .map(connection -> RandomPolicies.first(policy.rules(), connection).orElseThrow())
                .anyMatch(taker -> taker.effect() != one.rule().effect());
        assertEquals(differs, one.effectDiffers());
      }
    }
  }

  @Test
  void redundantRules() {
    int count = 0;
    for (int i = 0; i < POLICIES; i++) {
      PolicySpace policy = RandomPolicies.space(plain.rules(6));
      Set<PolicyRule> found = new HashSet<>();
      Redundant.of(policy).forEach(one -> found.add(one.rule()));
      Unreachable.of(policy).forEach(one -> found.add(one.rule()));
      for (PolicyRule rule : policy.rules()) {
        List<PolicyRule> others = new ArrayList<>(policy.rules());
        others.remove(rule);
        boolean needed =
            CONNECTIONS.stream()
                .anyMatch(one -> effect(policy.rules(), one) != effect(others, one));
        assertEquals(!needed, found.contains(rule));
      }
      count += Redundant.of(policy).size();
    }
    assertTrue(count > POLICIES / 20);
  }

  private static int effect(List<PolicyRule> rules, Connection connection) {
    return RandomPolicies.first(rules, connection).map(PolicyRule::effect).orElse(-1);
  }

  @Test
  void partlyTakenRulesAndTies() {
    int taken = 0;
    for (int i = 0; i < POLICIES; i++) {
      PolicySpace policy = RandomPolicies.space(plain.rules(6));
      for (PartlyTaken one : PartlyTaken.of(policy)) {
        assertEquals(one.by(), RandomPolicies.first(policy.rules(), one.witness()).orElseThrow());
        assertTrue(RandomPolicies.fits(one.rule(), one.witness()));
        assertTrue(one.by().size() > one.rule().size() && one.part() > 0 && one.part() <= 1);
        taken++;
      }
      for (Tie tie : Tie.of(policy)) {
        assertTrue(RandomPolicies.fits(tie.second(), tie.witness()));
        assertTrue(RandomPolicies.fits(tie.first(), tie.witness()));
        PolicyRule winner = RandomPolicies.first(policy.rules(), tie.witness()).orElseThrow();
        assertEquals(tie.first().priority(), winner.priority());
      }
    }
    assertTrue(taken > POLICIES / 20);
  }

  @Test
  void takers() {
    for (int i = 0; i < POLICIES / 3; i++) {
      PolicySpace policy = RandomPolicies.space(plain.rules(5));
      List<Taken> taken = Taken.of(policy, ConnectionSet.ALL);
      for (Connection one : CONNECTIONS) {
        List<Taken> mine = taken.stream().filter(part -> part.part().contains(one)).toList();
        assertEquals(1, mine.size());
        Optional<PolicyRule> first = RandomPolicies.first(policy.rules(), one);
        assertEquals(first, mine.getFirst().rule());
        assertEquals(first, Match.of(policy, one).rule());
      }
    }
  }

  @Test
  void differences() {
    int changes = 0;
    for (int i = 0; i < POLICIES; i++) {
      List<String> rules = timed.rules(6);
      PolicySpace old = RandomPolicies.space(rules);
      PolicySpace now = RandomPolicies.space(timed.changed(rules));
      List<Change> diff = PolicyDiff.of(old, now);
      List<ConnectionSet> parts = diff.stream().map(Change::connections).toList();
      for (Connection one : CONNECTIONS) {
        List<String> before = outcome(old, one);
        List<String> after = outcome(now, one);
        long found = parts.stream().filter(part -> part.contains(one)).count();
        assertEquals(before.equals(after) ? 0 : 1, found);
      }
      changes += diff.size();
    }
    assertTrue(changes > POLICIES / 2);
  }

  /** What rules in doubt do and what is done else, as far as they differ. */
  private static List<String> outcome(PolicySpace policy, Connection connection) {
    Match match = Match.of(policy, connection);
    List<String> all = new ArrayList<>();
    match.perhaps().forEach(rule -> all.add(treatment(rule)));
    String otherwise = match.rule().map(RandomPoliciesTest::treatment).orElse("none");
    while (!all.isEmpty() && all.getLast().equals(otherwise)) {
      all.removeLast();
    }
    all.add(otherwise);
    return all;
  }

  private static String treatment(PolicyRule rule) {
    return rule.settings().secured() + " " + rule.settings().values();
  }
}
