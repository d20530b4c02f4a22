// SPDX-License-Identifier: EPL-2.0

package org.attls.health.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTest {
  @Test
  void hasTheProfilesInTheirOrder() {
    assertEquals(
        List.of("none", "nist", "pci", "fips", "compatibility"),
        Profile.all().stream().map(Profile::name).toList());
    assertEquals(Profile.NONE, Profile.all().getFirst());
    Profile.all().forEach(one -> assertTrue(one.description().endsWith("."), one::name));
  }

  @Test
  void findsAProfileInAnyCase() {
    assertEquals("pci", Profile.find("PCI").orElseThrow().name());
    assertEquals("nist", Profile.find("NIST").orElseThrow().name());
    assertEquals(Optional.empty(), Profile.find("hipaa"));
  }

  /** A row names its finding by the constant, so that one that does not exist cannot be read. */
  @Test
  void everyRowCountsAndHasEvidence() {
    Set<String> seen = new HashSet<>();
    for (Profiles.Row row : Profiles.rows()) {
      assertTrue(seen.add(row.profile() + row.code()), row::toString);
      assertFalse(row.evidence().isBlank(), row::toString);
      Profile profile = Profile.find(row.profile()).orElseThrow();
      assertEquals(row.severity(), profile.severity(row.code(), row.code().severity()));
      boolean sometimesLess = row.code() == FindingCode.TLS13_WITH_FIPS;
      if (!sometimesLess) {
        assertNotEquals(row.code().severity(), row.severity(), row::toString);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "none,VERSION_DEPRECATED,WARNING",
    "nist,VERSION_DEPRECATED,ERROR",
    "pci,SUITE_BROKEN,ERROR",
    "fips,VERSION_DEPRECATED,WARNING",
    "compatibility,SUITE_WEAK,INFO",
    "compatibility,SUITE_BROKEN,WARNING",
    "compatibility,PROTOCOL_BROKEN,WARNING",
  })
  void setsSeverities(String profile, FindingCode code, Severity expected) {
    assertEquals(expected, Profile.find(profile).orElseThrow().severity(code, Severity.WARNING));
  }
}
