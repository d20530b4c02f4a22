// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of z/OS and patterns of them. */
class NamePatternTest {
  @ParameterizedTest
  @ValueSource(strings = {"A", "TCPIP", "ABCDEFGH", "@A", "#1", "$$$$$$$$", "A1234567"})
  void isName(String text) {
    assertTrue(NamePattern.isName(text));
    assertTrue(NamePattern.isPattern(text));
    assertTrue(NamePattern.isPattern(text + "*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ABCDEFGHI",
        "1A",
        "a",
        "A_B",
        "A.B",
        "A-B",
        "A B",
        "Ä",
        "İ",
        "A*B",
        "**",
        "٣"
      })
  void isNoName(String text) {
    assertFalse(NamePattern.isName(text));
    assertFalse(NamePattern.isPattern(text));
  }

  @ParameterizedTest
  @CsvSource({
    "A, A, false",
    "A, B, true",
    "*, A, false",
    "*, *, false",
    "A*, A, false",
    "A*, AB, false",
    "A*, BA, true",
    "AB*, A, true",
    "AB*, A*, false",
    "AB*, AC*, true",
    "A, A*, false"
  })
  void disjointMeansNoNameFitsBoth(String one, String other, boolean disjoint) {
    assertEquals(disjoint, NamePattern.disjoint(one, other));
    assertEquals(disjoint, NamePattern.disjoint(other, one));
  }
}
