// SPDX-License-Identifier: EPL-2.0

package org.attls.health.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;
import org.attls.model.facts.Strength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PostureRowTest {
  private static Stream<CipherSuite> suites() {
    return CipherSuite.all().stream();
  }

  private static Stream<PostureRow> rows() {
    return PostureRow.all().stream();
  }

  @ParameterizedTest
  @MethodSource("suites")
  void gradesASuiteAsItsRatingSays(CipherSuite suite) {
    Optional<Grade> grade = PostureRow.of(suite).map(PostureRow::atBest);
    List<Optional<Grade>> allowed =
        switch (suite.rating()) {
          case STRONG -> List.of(Optional.empty());
          case WEAK -> List.of(Optional.of(Grade.WEAK), Optional.of(Grade.ACCEPTABLE));
          case BROKEN -> List.of(Optional.of(Grade.BROKEN));
        };
    assertTrue(allowed.contains(grade), () -> suite.name() + ' ' + grade);
  }

  @Test
  void gradesAVersionAsItsRatingSays() {
    for (ProtocolVersion version : ProtocolVersion.all()) {
      Optional<String> grade =
          PostureRow.find("version", version.name()).map(row -> row.atBest().word());
      assertEquals(
          version.rating() == Strength.STRONG
              ? Optional.empty()
              : Optional.of(version.rating().word()),
          grade,
          version.name());
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void namesItsEvidence(PostureRow row) {
    assertFalse(row.text().isBlank() || row.evidence().isBlank(), row::toString);
  }

  @ParameterizedTest
  @CsvSource({"V1R9,ACCEPTABLE", "V2R1,BROKEN", "V2R3,BROKEN", "V2R4,ACCEPTABLE", "3.2,ACCEPTABLE"})
  void knowsTheDefaultList(String release, Grade atBest) {
    assertEquals(atBest, PostureRow.ofDefaultList(Release.of(release)).atBest());
  }
}
