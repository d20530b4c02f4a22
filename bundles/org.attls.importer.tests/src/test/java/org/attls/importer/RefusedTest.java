// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attls.analysis.Conditions;
import org.attls.analysis.EffectiveSettings;
import org.attls.generator.NamingMode;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What decides about a rule and is not certain is never guessed. */
class RefusedTest {
  @ParameterizedTest
  @CsvSource({
    "group, TTLSEnabled Of",
    "group, TTLSEnabled",
    "rule, Priority five",
    "rule, TTLSGroupActionRef Missing",
    "rule, 'IpTimeConditionRef A\nIpTimeConditionRef B\n"
        + "IpTimeCondition\n{\nTimeOfDayRange 01:00-02:00\n}'",
    "rule, 'Jobname A\nJobname B'"
  })
  void theLanguageRefusesIt(String place, String lines) {
    String times =
        "IpTimeCondition A\n{\n  TimeOfDayRange 08:00-17:00\n}\n"
            + "IpTimeCondition B\n{\n  TimeOfDayRange 20:00-21:00\n}\n";
    ImportResult result =
        Importer.read(
            FlatPolicy.read(SingleRule.policy(place, lines) + times), ImportOptions.of("policy"));
    assertTrue(
        new Authoring(result.text()).errors().stream().anyMatch(each -> each.contains("TTLSRule")),
        result::text);
    assertTrue(
        result.report().entries().stream().anyMatch(entry -> entry.fate() == Fate.REFUSED),
        result.report()::text);
  }

  @Test
  void whatPagentTakesIsNotStatedWhereItIsNotConfirmed() {
    String report = SingleRule.read("environment", "HandshakeRole Client").report().text();
    assertTrue(report.contains("not confirmed"), report);
    assertFalse(report.contains("wins"), report);
  }

  @Test
  void aLineWithoutMeaningInABlockThatAnotherMakesVoidIsReported() {
    String blocks =
        "TTLSSignatureParms\n{\n  Unknown 1\n}\nTTLSSignatureParms\n{\n  ClientECurves Any\n}";
    String report = SingleRule.read("environment", blocks).report().text();
    assertTrue(report.contains("Unknown 1"), report);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IpAddr { Addr 10.1.1.1 } IpAddr { Addr All }",
        "IpAddr { Addr All }",
        "IpAddr\n{\nAddr 10.1.1.1\n}\nIpAddr\n{\nAddr All\n}"
      })
  void anAddressGroupWithAllIsForAll(String members) {
    FlatPolicy policy =
        FlatPolicy.read(
            SingleRule.policy("rule", "RemoteAddrGroupRef Partners")
                + "IpAddrGroup Partners\n{\n"
                + members.replace("{ ", "{\n").replace(" }", "\n}\n")
                + "\n}\n");
    Release release = Release.of("V2R5");
    ImportResult result = Importer.read(policy, ImportOptions.of("policy").at(release));
    assertTrue(result.text().contains("remote all\n"), result.text());
    EffectiveSettings before = EffectiveSettings.of(policy, release).getFirst();
    assertEquals(Conditions.Addresses.ALL, before.conditions().remote());
    assertEquals(
        before,
        EffectiveSettings.of(new Authoring(result.text()).generate(NamingMode.STABLE), release)
            .getFirst());
  }
}
