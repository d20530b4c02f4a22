// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.space.ConnectionSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single cases of what is wrong with the rules of a policy. */
class FindingsTest {
  private static final String IN = "Direction Inbound;LocalPortRange ";

  @Test
  void aUnionCoversWithShortBlame() {
    PolicySpace policy =
        Policies.of(
            "Low 9 On/V12 " + IN + "1-20",
            "Mid 8 Off " + IN + "15-25",
            "High 7 On/V12 " + IN + "21-40",
            "Gone 6 On/V12 " + IN + "10-30");
    Unreachable gone = Unreachable.of(policy).getFirst();
    assertEquals("Gone", gone.rule().name());
    assertEquals(List.of("Low", "High"), names(gone.cover()));
    assertEquals("Mid", gone.different().orElseThrow().rule().name());
    assertFalse(gone.byName());
  }

  private static List<String> names(List<PolicyRule> rules) {
    return rules.stream().map(PolicyRule::name).toList();
  }

  @Test
  void specificBeforeGeneralIsIntended() {
    PolicySpace policy =
        Policies.of(
            "Specific 9 On/V12 " + IN + "21;Jobname A*",
            "General 8 Off Direction Inbound;Jobname *;LocalPortRange 1-9000");
    assertEquals(List.of(), PartlyTaken.of(policy));
    assertEquals(List.of(), Unreachable.of(policy));
    assertEquals(List.of(), Redundant.of(policy));
  }

  @Test
  void generalBeforeSpecificIsSuspicious() {
    PolicySpace policy =
        Policies.of("Wide 9 Off " + IN + "1-1000", "Narrow 8 On/V12 " + IN + "990-1010;Jobname A*");
    PartlyTaken taken = PartlyTaken.of(policy).getFirst();
    assertEquals("Wide", taken.by().name());
    assertEquals("Narrow", taken.rule().name());
    assertEquals(11.0 / 21, taken.part(), 1e-9);
    assertEquals(990, taken.witness().localPort());
  }

  @ParameterizedTest
  @CsvSource({"A1, B1, true", "a1, B1, false", "A1, AA, false", "X, x, false"})
  void tiesByName(String one, String other, boolean sure) {
    PolicySpace policy =
        Policies.of(one + " 5 On/V12 " + IN + "21", other + " 5 Off " + IN + "21-22");
    Tie tie = Tie.of(policy).getFirst();
    assertEquals(sure, tie.sure());
    assertEquals(21, tie.witness().localPort());
  }

  @Test
  void aHigherRuleSettlesATie() {
    PolicySpace policy =
        Policies.of(
            "Top 9 Off " + IN + "21", "A 5 On/V12 " + IN + "20-21", "B 5 Off " + IN + "21-22");
    assertEquals(List.of(), Tie.of(policy));
  }

  @Test
  void aRuleThatAnotherWouldReplace() {
    PolicySpace policy = Policies.of("A 9 On/V12 " + IN + "21", "B 5 On/V12 " + IN + "1-1000");
    Redundant redundant = Redundant.of(policy).getFirst();
    assertEquals("A", redundant.rule().name());
    assertEquals("B", redundant.heir().name());
    assertEquals(1, Redundant.of(policy).size());
  }

  @Test
  void conditionsInDoubtCoverNothing() {
    PolicySpace policy =
        Policies.of(
            "Small 9 Off " + IN + "21;Jobname ftp*", "B 5 On/V12 " + IN + "21;Jobname FTP1");
    assertEquals(List.of(), Unreachable.of(policy));
    assertEquals(List.of("Small"), names(policy.doubtful()));
    assertTrue(policy.doubtful().getFirst().doubts().contains(Doubt.CONDITION));
  }

  @Test
  void gapsNameTheRuleThatIsOff() {
    PolicySpace policy =
        Policies.of(
            "Off 9 Off " + IN + "21",
            "Night 8 On/V12 " + IN + "22;IpTimeCondition;{;TimeOfDayRange 22:00-24:00;}",
            "On 7 Map/V12 " + IN + "23");
    ConnectionSet inventory =
        Policies.of("I 1 Off " + IN + "21-23").rules().getFirst().connections();
    List<Gap> gaps = Gap.of(policy, inventory);
    assertEquals(
        List.of(Protection.CLEAR, Protection.NO_RULE), gaps.stream().map(Gap::protection).toList());
    assertEquals(List.of("Night"), names(gaps.getLast().atTimes()));
    assertEquals(22, gaps.getLast().witness().localPort());
    assertEquals(List.of("On"), names(gaps.getLast().primaries()));
    assertEquals(List.of(), gaps.getFirst().primaries());
  }

  @Test
  void rulesThatShareAnAction() {
    PolicySpace policy =
        Policies.of("A 9 On/V12 " + IN + "21", "B 8 On/Plain " + IN + "22", "C 7 Off " + IN + "23");
    assertEquals(
        List.of(List.of("A", "B"), List.of("C")),
        SharedAction.of(policy, ActionLevel.GROUP).stream()
            .map(shared -> names(shared.rules()))
            .toList());
    assertEquals(2, SharedAction.of(policy, ActionLevel.ENVIRONMENT).size());
  }
}
