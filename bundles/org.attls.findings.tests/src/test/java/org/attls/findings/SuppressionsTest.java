// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuppressionsTest {
  private static final Place COMMENT = new Place("a", 3, 1, 3, 30);
  private static final Place SCOPE = new Place("a", 4, 1, 7, 2);

  private static Finding unused(Place place) {
    return Finding.at(FindingCode.UNUSED_OBJECT, place, "security level", "GOLD");
  }

  private static Suppression decision(FindingCode... codes) {
    return new Suppression(Set.of(codes), "a reason", COMMENT, SCOPE);
  }

  private static SuppressionReader read(String comment) {
    SuppressionReader reader = new SuppressionReader();
    reader.read(comment, COMMENT, SCOPE);
    return reader;
  }

  private static List<FindingCode> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  @ParameterizedTest
  @CsvSource({"a,4,1,true", "a,7,1,true", "a,7,2,false", "a,3,99,false", "b,4,1,false"})
  void isForWhatBeginsInItsScope(String file, int line, int column, boolean suppressed) {
    Finding finding = unused(new Place(file, line, column, line + 5, 1));
    Sifted sifted =
        Suppressions.sift(List.of(finding), List.of(decision(FindingCode.UNUSED_OBJECT)));
    assertEquals(suppressed ? List.of() : List.of(finding), sifted.open());
    assertEquals(suppressed ? 1 : 0, sifted.suppressed().size());
    assertEquals(suppressed ? 0 : 1, sifted.unused().size());
  }

  @Test
  void errorsAreAlwaysSaid() {
    Finding error = Finding.at(FindingCode.VERSION_UNKNOWN, SCOPE, "TLSv9", "");
    Suppression decision = decision(FindingCode.VERSION_UNKNOWN);
    Sifted sifted = Suppressions.sift(List.of(error), List.of(decision));
    assertEquals(List.of(error), sifted.open());
    assertEquals(
        List.of(FindingCode.SUPPRESSION_OF_ERROR),
        codes(Suppressions.idle(sifted.unused(), sifted.open(), code -> true)));
  }

  @Test
  void onlyCodesWithoutAUseAreIdle() {
    Suppression decision = decision(FindingCode.UNUSED_OBJECT, FindingCode.VERSION_TWICE);
    Sifted sifted = Suppressions.sift(List.of(unused(SCOPE)), List.of(decision));
    List<Finding> idle = Suppressions.idle(sifted.unused(), sifted.open(), code -> true);
    assertEquals(List.of(FindingCode.SUPPRESSES_NOTHING), codes(idle));
    assertEquals(List.of(FindingCode.VERSION_TWICE.id()), idle.getFirst().data());
    assertEquals(
        List.of(),
        Suppressions.idle(
            sifted.unused(), sifted.open(), code -> code != FindingCode.VERSION_TWICE));
  }

  @Test
  void readsCodesAndReason() {
    SuppressionReader reader = read(" suppress attls0106 ,ATTLS0208 : kept: until spring ");
    assertEquals(List.of(), reader.findings());
    assertEquals(
        List.of(
            new Suppression(
                Set.of(FindingCode.UNUSED_OBJECT, FindingCode.VERSION_TWICE),
                "kept: until spring",
                COMMENT,
                SCOPE)),
        reader.suppressions());
  }

  @ParameterizedTest
  @ValueSource(strings = {" suppress ATTLS0106", " suppress ATTLS0106:", " suppress ATTLS0106 :  "})
  void aReasonIsMandatory(String comment) {
    assertEquals(List.of(FindingCode.SUPPRESSION_WITHOUT_REASON), codes(read(comment).findings()));
    assertEquals(List.of(), read(comment).suppressions());
  }

  @Test
  void anUnknownCodeIsSaidAndTheOthersCount() {
    SuppressionReader reader = read("suppress ATTLS9999, ATTLS0106: a reason");
    assertEquals(List.of(FindingCode.SUPPRESSION_CODE_UNKNOWN), codes(reader.findings()));
    assertEquals(Set.of(FindingCode.UNUSED_OBJECT), reader.suppressions().getFirst().codes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " suppress the trace here",
        "ATTLS0106: see there",
        " do not suppress ATTLS0106: x",
        ""
      })
  void proseIsNoDecision(String comment) {
    assertFalse(SuppressionReader.isOne(comment));
    assertEquals(List.of(), read(comment).findings());
    assertEquals(List.of(), read(comment).suppressions());
  }

  @Test
  void whatIsWrittenIsRead() {
    String comment = SuppressionReader.text(FindingCode.UNUSED_OBJECT, "why");
    assertTrue(SuppressionReader.isOne(comment));
    assertTrue(SuppressionReader.mayBeIn(comment));
    assertEquals(1, read(comment).suppressions().size());
  }

  @Test
  void aCodeIsTakenOut() {
    assertEquals(
        Optional.of(" suppress ATTLS0208: x"),
        SuppressionReader.without(" suppress ATTLS0106, ATTLS0208: x", "ATTLS0106"));
    assertEquals(
        Optional.empty(), SuppressionReader.without(" suppress ATTLS0106: x", "attls0106"));
  }
}
