// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attls.model.facts.Release;
import org.junit.jupiter.api.Test;

/** What a partner can negotiate, by the release. */
class NegotiationTest {
  private static Negotiation of(String actions, String release) {
    PolicySpace policy = Policies.of("R 1 " + actions + " Direction Inbound;LocalPortRange 21");
    return Negotiation.of(policy.rules().getFirst().effective(), Release.of(release));
  }

  private static List<String> versions(Negotiation negotiation) {
    return negotiation.usableVersions().stream()
        .map(one -> one.usable() + " " + one.version().name())
        .toList();
  }

  private static List<String> suites(Negotiation negotiation) {
    return negotiation.usableSuites().stream().map(one -> one.usable() + " " + one.code()).toList();
  }

  @Test
  void codedVersionsAndTheirSuites() {
    Negotiation negotiation = of("On/V12", "V2R5");
    assertEquals(List.of("YES TLSv1.2"), versions(negotiation));
    assertEquals(List.of("YES C030", "YES 009D"), suites(negotiation));
  }

  @Test
  void theConnectionActionAddsAVersion() {
    Negotiation negotiation = of("On/V12/V13", "V2R5");
    assertEquals(List.of("YES TLSv1.2", "YES TLSv1.3"), versions(negotiation));
    assertEquals(List.of("YES C030", "YES 009D", "YES 1301"), suites(negotiation));
  }

  @Test
  void anOldReleaseLacksAVersion() {
    assertEquals(List.of("YES TLSv1.2"), versions(of("On/V12/V13", "V2R3")));
  }

  @Test
  void withoutAListThereIsNoSuiteForTls13() {
    assertEquals(List.of("PERHAPS TLSv1", "PERHAPS TLSv1.1"), versions(of("On/Plain/V13", "V2R5")));
    assertEquals(Negotiation.SuiteList.DEFAULT, of("On/Plain", "V2R5").list());
  }

  @Test
  void uncertainDefaultsAreSaidToBe() {
    assertEquals(List.of("PERHAPS TLSv1", "PERHAPS TLSv1.1"), versions(of("On/Plain", "V2R5")));
    assertEquals(List.of("YES SSLv3", "YES TLSv1"), versions(of("On/Plain", "V1R9")));
  }
}
