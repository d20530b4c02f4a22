// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.Severity;
import org.attls.health.inventory.Inventory;
import org.attls.health.profile.Profile;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;

/** The text of a flat file and what its rules do, judged together. */
class FlatHealthTest {
  private static final Release RELEASE = Release.of("V2R5");
  private static final String POLICY =
      """
      TTLSRule A
      {
        Direction Inbound
        LocalPortRange 21
        Priority 9
        TTLSGroupActionRef G
      }
      TTLSRule B
      {
        Direction Inbound
        LocalPortRange 21
        Priority 8
        TTLSGroupActionRef G
        Colour Red
      }
      TTLSGroupAction G
      {
        TTLSEnabled Off
      }
      """;

  private static FlatHealth of(String text, Profile profile, boolean cancelled) {
    FlatPolicy policy = FlatPolicy.read(text);
    return FlatHealth.of(
        policy,
        new FlatSources("p", Lines.of(text)),
        RELEASE,
        () -> PolicySpace.of(policy, RELEASE),
        profile,
        Inventory.NONE,
        () -> cancelled);
  }

  private static FlatHealth ofText(String text, Profile profile) {
    FlatPolicy policy = FlatPolicy.read(text);
    return FlatHealth.ofText(
        policy, new FlatSources("p", Lines.of(text)), Optional.of(RELEASE), profile);
  }

  private static List<FindingCode> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).distinct().toList();
  }

  private static String suppressed(FindingCode code, String before) {
    return POLICY.replace(before, "# suppress " + code.id() + ": agreed\n" + before);
  }

  @Test
  void theTextAndTheRulesAreJudged() {
    FlatHealth health = of(POLICY, Profile.NONE, false);
    assertTrue(codes(health.findings()).contains(FindingCode.UNKNOWN_KEYWORD));
    assertTrue(codes(health.findings()).contains(FindingCode.UNREACHABLE_ALIKE));
    assertEquals(2, health.report().orElseThrow().rules().size());
  }

  @Test
  void withoutAReleaseOnlyTheTextIsJudged() {
    FlatHealth health = ofText(POLICY, Profile.NONE);
    assertTrue(codes(health.findings()).contains(FindingCode.UNKNOWN_KEYWORD));
    assertTrue(!codes(health.findings()).contains(FindingCode.UNREACHABLE_ALIKE));
    assertTrue(health.report().isEmpty());
  }

  @Test
  void aProfileSetsSeveritiesInBoth() {
    Profile strict =
        new Profile(
            "strict",
            "",
            Map.of(
                FindingCode.UNREACHABLE_ALIKE, Severity.ERROR,
                FindingCode.UNKNOWN_KEYWORD, Severity.WARNING));
    for (Finding finding : of(POLICY, strict, false).findings()) {
      Severity asked = strict.severities().getOrDefault(finding.code(), finding.severity());
      assertEquals(asked, finding.severity(), finding.toString());
    }
    assertEquals(
        List.of(Severity.WARNING),
        ofText(POLICY, strict).findings().stream()
            .filter(finding -> finding.code() == FindingCode.UNKNOWN_KEYWORD)
            .map(Finding::severity)
            .toList());
  }

  @Test
  void whatTheAuthorSuppressedIsCounted() {
    String text = suppressed(FindingCode.UNREACHABLE_ALIKE, "TTLSRule B\n");
    FlatHealth health = of(text, Profile.NONE, false);
    assertTrue(!codes(health.findings()).contains(FindingCode.UNREACHABLE_ALIKE));
    assertEquals(
        List.of(FindingCode.UNREACHABLE_ALIKE),
        health.suppressed().stream().map(one -> one.finding().code()).toList());
    assertEquals(List.of(), health.remarks());
  }

  @Test
  void aDecisionAboutRulesIsNotIdleWhereOnlyTheTextIsJudged() {
    String text = suppressed(FindingCode.UNREACHABLE_ALIKE, "TTLSRule B\n");
    assertEquals(List.of(), ofText(text, Profile.NONE).remarks());
  }

  @Test
  void anIdleDecisionIsTold() {
    String text = suppressed(FindingCode.UNREACHABLE_ALIKE, "TTLSRule A\n");
    assertEquals(
        List.of(FindingCode.SUPPRESSES_NOTHING), codes(of(text, Profile.NONE, false).remarks()));
  }

  @Test
  void canBeCancelled() {
    assertThrows(CancellationException.class, () -> of(POLICY, Profile.NONE, true));
  }
}
