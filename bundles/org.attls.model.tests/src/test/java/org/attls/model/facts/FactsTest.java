// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The small tables of facts: every row is read, none contradicts another. */
class FactsTest {
  @Test
  void releasesAreInTheOrderOfTheirAge() {
    assertEquals(
        List.of(
            "V1R7", "V1R8", "V1R9", "V1R10", "V1R11", "V1R12", "V1R13", "V2R1", "V2R2", "V2R3",
            "V2R4", "V2R5", "3.1", "3.2"),
        Release.all().stream().map(Release::name).toList());
    assertEquals(Release.all(), Release.all().stream().sorted().toList());
    for (Release release : Release.all()) {
      assertSame(release, Release.of(release.name()));
      assertTrue(release.atLeast(release));
      assertNotNull(release.evidence());
      assertEquals(release.name(), release.toString());
    }
    assertTrue(Release.of("V1R10").atLeast(Release.of("V1R9")));
    assertTrue(Release.of("3.1").atLeast(Release.of("V2R5")));
    assertFalse(Release.of("V2R5").atLeast(Release.of("3.1")));
  }

  @Test
  void unknownReleasesAreNone() {
    assertEquals(Optional.empty(), Release.find("v2r5"));
    assertEquals(Optional.empty(), Release.find(""));
    assertThrows(IllegalArgumentException.class, () -> Release.of("V9R9"));
  }

  @Test
  void versionsAreInTheOrderOfTheirAge() {
    assertEquals(
        List.of("SSLv2", "SSLv3", "TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"),
        ProtocolVersion.all().stream().map(ProtocolVersion::name).toList());
    for (ProtocolVersion version : ProtocolVersion.all()) {
      assertSame(version, ProtocolVersion.find(version.name()).orElseThrow());
      assertFalse(version.meaning().isBlank());
      assertNotNull(version.rating());
      assertNotNull(version.evidence());
    }
  }

  @Test
  void versionsWereAbsentBeforeTheyCame() {
    for (ProtocolVersion version : ProtocolVersion.all()) {
      if (version.absentUntil() == null) {
        assertEquals(Release.all().get(0), version.since());
      } else {
        assertTrue(version.absentUntil().compareTo(version.since()) < 0, version::name);
        assertEquals(Availability.NO, version.in(version.absentUntil()));
      }
      assertEquals(Availability.YES, version.in(version.since()));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SSLv3, V1R7, YES",
    "TLSv1.1, V1R9, NO",
    "TLSv1.1, V1R10, UNKNOWN",
    "TLSv1.1, V1R13, UNKNOWN",
    "TLSv1.1, V2R1, YES",
    "TLSv1.2, V1R12, NO",
    "TLSv1.2, V1R13, UNKNOWN",
    "TLSv1.2, V2R1, YES",
    "TLSv1.3, V2R3, NO",
    "TLSv1.3, V2R4, YES",
    "TLSv1.3, 3.2, YES"
  })
  void versionsAreInReleases(String version, String release, Availability expected) {
    assertEquals(expected, ProtocolVersion.find(version).orElseThrow().in(Release.of(release)));
  }

  @Test
  void whatHasNoLowerEndWasNotThereBefore() {
    Release since = Release.of("V2R1");
    assertEquals(Availability.NO, Availability.in(Release.of("V1R13"), null, since));
    assertEquals(Availability.YES, Availability.in(since, null, since));
  }

  @Test
  void traceLevelsAreTheBitsOfOneByte() {
    Set<Integer> bits = new HashSet<>();
    for (TraceLevel level : TraceLevel.all()) {
      assertEquals(1, Integer.bitCount(level.bit()), level::name);
      assertTrue(level.bit() <= TraceLevel.MAX && bits.add(level.bit()), level::name);
      assertTrue(level.message().matches("EZD\\d{4}I"), level::message);
      assertFalse(level.destination().isBlank());
      assertNotNull(level.evidence());
    }
    assertEquals(6, bits.size());
  }

  @Test
  void rolesHaveTheValuesOfHandshakeRole() {
    assertEquals(
        List.of("client=Client", "server=Server"),
        HandshakeRole.all().stream().map(role -> role.word() + "=" + role.ibmValue()).toList());
    assertEquals("Server", HandshakeRole.find("server").orElseThrow().ibmValue());
    assertEquals(Optional.empty(), HandshakeRole.find("Server"));
  }

  @Test
  void wordsOfTablesAreRead() {
    for (Evidence evidence : Evidence.values()) {
      assertSame(evidence, Evidence.of(evidence.name().toLowerCase(java.util.Locale.ROOT)));
      assertEquals(evidence == Evidence.IBM || evidence == Evidence.OBSERVED, evidence.isCertain());
    }
    for (Strength strength : Strength.values()) {
      assertSame(strength, Strength.of(strength.word()));
    }
    assertThrows(IllegalArgumentException.class, () -> Evidence.of("hearsay"));
  }

  @Test
  void aMissingTableIsADamagedInstallation() {
    assertThrows(
        IllegalStateException.class, () -> FactTable.read(Release.class, "none.csv", row -> row));
  }
}
