// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import static org.attls.analysis.answers.Policies.inbound;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.space.Axis;
import org.attls.model.facts.Release;
import org.junit.jupiter.api.Test;

/** Which rule matches a connection, why not others, and what that means. */
class MatchTest {
  private static final PolicySpace POLICY =
      Policies.of(
          "Out 9 On/V12 Direction Outbound;LocalPortRange 21",
          "Port 8 On/V12 Direction Inbound;LocalPortRange 990",
          "Job 7 On/V12 Direction Inbound;LocalPortRange 21;Jobname FTP*",
          "Six 6 On/V12 Direction Inbound;RemoteAddr ::/0",
          "All 5 Off Direction Both;LocalPortRange 1-1000",
          "Map 9 Map/V12 Direction Inbound;LocalPortRange 30;Jobname FTP*");

  @Test
  void theFirstRuleMatches() {
    Match match = Match.of(POLICY, inbound(21, "FTPD1"));
    assertEquals("Job", match.rule().orElseThrow().name());
    assertEquals(Protection.PROTECTED, match.protection());
    assertEquals(List.of("Map", "Out", "Port"), names(match));
  }

  @Test
  void theOthersSayWhy() {
    Match match = Match.of(POLICY, inbound(21, "OTHER"));
    assertEquals("All", match.rule().orElseThrow().name());
    assertEquals(
        List.of(Axis.LOCAL_PORT, Axis.DIRECTION, Axis.LOCAL_PORT, Axis.JOB, Axis.REMOTE_ADDRESS),
        match.missed().stream().map(Missed::axis).toList());
    assertEquals(
        List.of("LocalPortRange 30", "Direction Outbound", "LocalPortRange 990", "Jobname FTP*"),
        match.missed().stream()
            .limit(4)
            .map(missed -> missed.lines().getFirst().node().toString())
            .toList());
  }

  private static List<String> names(Match match) {
    return match.missed().stream().map(missed -> missed.rule().name()).toList();
  }

  @Test
  void withoutARuleItIsClear() {
    Match match = Match.of(POLICY, inbound(5000, "OTHER"));
    assertEquals(Optional.empty(), match.rule());
    assertEquals(Protection.NO_RULE, match.protection());
    assertEquals(List.of(), match.primaries());
  }

  @Test
  void aPrimaryConnectionMayLendItsPolicy() {
    Match data = Match.of(POLICY, inbound(5000, "FTPD1"));
    assertEquals(List.of("Map"), data.primaries().stream().map(PolicyRule::name).toList());
  }

  @Test
  void namesOfOnePriorityAreUncertain() {
    PolicySpace policy =
        Policies.of(
            "B1 5 On/V12 Direction Inbound;LocalPortRange 21",
            "a1 5 Off Direction Inbound;LocalPortRange 21",
            "C1 5 Off Direction Inbound;LocalPortRange 21");
    Match match = Match.of(policy, inbound(21, "J"));
    assertEquals("B1", match.rule().orElseThrow().name());
    assertEquals(List.of("a1"), match.rivals().stream().map(PolicyRule::name).toList());
  }

  @Test
  void timedRulesMatchPerhaps() {
    PolicySpace policy =
        Policies.of(
            "Night 9 Off Direction Inbound;LocalPortRange 21;IpTimeCondition;{;"
                + "TimeOfDayRange 22:00-24:00;}",
            "Day 5 On/V12 Direction Inbound;LocalPortRange 21");
    Match match = Match.of(policy, inbound(21, "J"));
    assertEquals("Day", match.rule().orElseThrow().name());
    assertEquals(List.of("Night"), match.perhaps().stream().map(PolicyRule::name).toList());
    assertEquals(List.of(), Unreachable.of(policy));
    assertEquals(List.of("Night"), policy.doubtful().stream().map(PolicyRule::name).toList());
  }

  @Test
  void settingsHaveTheirLines() {
    PolicyRule rule = Match.of(POLICY, inbound(21, "FTPD1")).rule().orElseThrow();
    List<InForce> all = InForce.of(rule.effective(), POLICY.release());
    InForce ring = find(all, "Keyring");
    assertEquals(new EffectiveValue.Single("A/RING"), ring.value());
    assertEquals("Keyring A/RING", ring.coded().orElseThrow().settings().getFirst().toString());
    InForce timeout = find(all, "HandshakeTimeout");
    assertEquals(new EffectiveValue.Single("10"), timeout.value());
    assertTrue(timeout.certain() && timeout.coded().isEmpty());
    assertEquals(1, all.stream().filter(one -> one.keyword().equals("TLSv1.2")).count());
  }

  @Test
  void clearRulesHaveNoSettings() {
    PolicyRule rule = Match.of(POLICY, inbound(22, "OTHER")).rule().orElseThrow();
    assertEquals(
        List.of("TTLSEnabled"),
        InForce.of(rule.effective(), Release.of("V2R5")).stream().map(InForce::keyword).toList());
  }

  private static InForce find(List<InForce> all, String keyword) {
    return all.stream().filter(one -> one.keyword().equals(keyword)).findFirst().orElseThrow();
  }
}
