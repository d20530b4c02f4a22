// SPDX-License-Identifier: EPL-2.0

package org.attls.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.findings.Severity;
import org.attls.findings.Suppression;
import org.attls.health.checks.AllChecks;
import org.attls.health.inventory.Inventory;
import org.attls.health.profile.Profile;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;

class HealthTest {
  private static final String RULE =
      "TTLSRule %s\n"
          + "{\n"
          + "Direction Inbound\n"
          + "LocalPortRange 21\n"
          + "Priority %d\n"
          + "TTLSGroupActionRef G\n"
          + "}\n";
  private static final String POLICY =
      RULE.formatted("A", 9)
          + RULE.formatted("B", 8)
          + "TTLSGroupAction G\n{\nTTLSEnabled Off\n}\n";

  private static HealthInput input() {
    return new HealthInput(
        "p",
        "",
        "",
        PolicySpace.of(FlatPolicy.read(POLICY), Release.of("V2R5")),
        new FlatSources("p", Lines.of(POLICY)),
        Inventory.NONE);
  }

  @Test
  void saysWhatDidNotRun() {
    HealthReport report = Health.of(input(), Profile.NONE, List.of(), List.of(), () -> false);
    assertEquals(
        AllChecks.LIST.stream().filter(check -> check.obstacle(input()).isPresent()).count(),
        report.notRun().size());
    assertTrue(
        report
            .notRun()
            .contains(
                new NotRun("local addresses of other systems", "the inventory has no home.csv")));
    assertEquals(
        List.of("rule A", "rule B"), report.rules().stream().map(RuleHealth::name).toList());
  }

  @Test
  void whatAProfileRaisesCanBeSuppressed() {
    Profile strict =
        new Profile("strict", "", Map.of(FindingCode.UNREACHABLE_ALIKE, Severity.ERROR));
    Place whole = new Place("p", 1, 1, 30, 1);
    Suppression decision =
        new Suppression(Set.of(FindingCode.UNREACHABLE_ALIKE), "why not", whole, whole);
    Finding other = Finding.at(FindingCode.FLAT_FILE_EMPTY, Place.start("p"));
    HealthReport loud = Health.of(input(), strict, List.of(other), List.of(), () -> false);
    assertEquals(FindingCode.FLAT_FILE_EMPTY, loud.findings().getFirst().code());
    assertTrue(loud.findings().stream().anyMatch(one -> one.severity() == Severity.ERROR));
    HealthReport quiet =
        Health.of(input(), strict, List.of(other, other), List.of(decision), () -> false);
    assertEquals(loud.findings().size() - 1, quiet.findings().size());
    assertEquals(Severity.INFO, quiet.suppressed().getFirst().finding().severity());
  }

  @Test
  void canBeCancelled() {
    assertThrows(
        CancellationException.class,
        () -> Health.of(input(), Profile.NONE, List.of(), List.of(), () -> true));
  }
}
