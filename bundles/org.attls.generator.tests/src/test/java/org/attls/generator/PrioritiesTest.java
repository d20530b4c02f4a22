// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.attls.findings.FindingCode;
import org.attls.generator.history.History;
import org.attls.model.policy.Stack;
import org.junit.jupiter.api.Test;

/** Ranks and priorities, case by case. */
class PrioritiesTest {

  private static int[] ranks(Lines... lines) {
    List<RulePart> parts = Expansion.of(Models.target(Models.small(lines)));
    return Priorities.of(parts, NamingMode.STABLE).values().stream()
        .mapToInt(priority -> (1_000_000 - priority) / 100)
        .toArray();
  }

  @Test
  void rulesThatNeverMeetShareRank() {
    assertArrayEquals(
        new int[] {0, 0, 0, 0, 0},
        ranks(
            Lines.inbound().local("1"),
            Lines.inbound().local("2-5,8"),
            Lines.inbound().local("6-7").job("A"),
            Lines.inbound().local("6-7").job("B*"),
            Lines.outbound()));
  }

  @Test
  void ruleRanksBehindWhatMayTakeItsConnections() {
    assertArrayEquals(
        new int[] {0, 1, 0, 2},
        ranks(
            Lines.inbound().local("1-10"),
            Lines.inbound().local("5-20"),
            Lines.inbound().local("30"),
            Lines.either("server")));
  }

  @Test
  void everythingOfTheProcessRanksBehindSecondaryMap() {
    assertArrayEquals(
        new int[] {0, 1, 1, 0},
        ranks(
            Lines.inbound().local("21").job("FTPD1").secondaryMap(true),
            Lines.outbound().local("20").job("FTPD1"),
            Lines.inbound().local("50000-50200"),
            Lines.inbound().local("992").job("TN3270")));
  }

  @Test
  void secondaryMapDoesNotOvertake() {
    assertArrayEquals(
        new int[] {0, 1, 1},
        ranks(
            Lines.inbound().local("1-10"),
            Lines.inbound().local("5"),
            Lines.inbound().local("21").secondaryMap(true)));
  }

  @Test
  void assistantHas255Priorities() {
    assertEquals(List.of(), generate(255, NamingMode.COMPATIBLE).problems());
    GeneratedPolicy policy = generate(256, NamingMode.COMPATIBLE);
    Problem problem = policy.problems().getFirst();
    assertEquals(FindingCode.TOO_MANY_RULES, problem.code());
    assertEquals(
        "Stack TCPIP needs 256 priorities, but compatible naming has only 255.", problem.message());
    assertEquals("Stack", problem.origin().orElseThrow().eClass().getName());
    PolicyText text = PolicyText.read(policy.text());
    assertEquals(1, text.rules().stream().mapToInt(PolicyText.Statement::priority).min().orElse(0));
  }

  @Test
  void stableNamingCountsRanksOnly() {
    assertEquals(List.of(), generate(300, NamingMode.STABLE).problems());
    Priorities none = Priorities.of(List.of(), NamingMode.STABLE);
    assertEquals(new Priorities(List.of(), 0, 10_000, OptionalInt.empty(), List.of()), none);
  }

  private static GeneratedPolicy generate(int rules, NamingMode mode) {
    Stack stack =
        Models.small(
            IntStream.rangeClosed(1, rules)
                .mapToObj(port -> Lines.inbound().local(Integer.toString(port)))
                .toArray(Lines[]::new));
    return PolicyGenerator.generate(stack, mode, History.none());
  }
}
