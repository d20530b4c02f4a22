// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {

  @Test
  void numbersAreUniqueAndAscending() {
    int last = 0;
    for (FindingCode code : FindingCode.values()) {
      assertTrue(code.number() > last, code + " must come after " + last);
      last = code.number();
    }
  }

  @ParameterizedTest
  @EnumSource
  void idHasFourDigits(FindingCode code) {
    assertTrue(code.id().matches("ATTLS\\d{4}"), code.id());
    assertEquals(code.number(), Integer.parseInt(code.id().substring(5)));
    assertEquals(Optional.of(code), FindingCode.find(code.id()));
  }

  @ParameterizedTest
  @EnumSource
  void shortNameIsKebabCaseInEveryLocale(FindingCode code) {
    assertTrue(code.shortName().matches("[a-z0-9]+(-[a-z0-9]+)*"), code.shortName());
  }

  @ParameterizedTest
  @EnumSource
  void placeholdersAreContiguous(FindingCode code) {
    Set<Integer> used = new HashSet<>();
    Matcher matcher = Pattern.compile("\\{(\\d+)}").matcher(code.template());
    while (matcher.find()) {
      used.add(Integer.valueOf(matcher.group(1)));
    }
    for (int i = 0; i < code.placeholders(); i++) {
      assertTrue(used.contains(i), code + " lacks {" + i + "}");
    }
    assertEquals(code.placeholders(), used.size());
  }

  @ParameterizedTest
  @EnumSource
  void textsAreSentences(FindingCode code) {
    Object[] nothing = new Object[code.placeholders()];
    Arrays.fill(nothing, "");
    assertTrue(code.message(nothing).endsWith("."), code.template());
    assertTrue(code.advice().endsWith("."), code.advice());
    assertFalse(code.evidence().isBlank());
    assertFalse(code.evidence().endsWith("."), code.evidence());
    for (String text : new String[] {code.template(), code.advice(), code.evidence()}) {
      assertEquals(text.strip(), text);
      assertFalse(text.contains("  "), text);
      assertTrue(text.chars().allMatch(c -> c >= ' ' && c < 0x7f), text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void belongsToTheGroupOfItsHundred(FindingCode code) {
    assertTrue(code.group().heading().startsWith(code.id().substring(5, 7)));
  }

  @Test
  void messageTakesValuesAsTheyAre() {
    assertEquals(
        "Traffic type 1 uses port 70000; ports are 1 to 65535.",
        FindingCode.PORT_INVALID.message("Traffic type 1", 70000));
    assertEquals(
        "The port range {1}-'$0 runs backwards; write '$0-{1}.",
        FindingCode.PORT_RANGE_REVERSED.message("{1}", "'$0"));
    assertEquals(
        "The block of image MVS098 has no }.",
        FindingCode.MISSING_BRACE.message("image MVS098", "}"));
  }

  @Test
  void patternLeavesOutWhatDiffers() {
    assertEquals("There is no … named ….", FindingCode.UNRESOLVED_REFERENCE.pattern());
    assertEquals("The … is never used.", FindingCode.UNUSED_OBJECT.pattern());
    assertEquals("This file defines nothing.", FindingCode.EMPTY_FILE.pattern());
  }

  @ParameterizedTest
  @EnumSource
  void patternIsASentence(FindingCode code) {
    assertTrue(code.pattern().endsWith("."), code.pattern());
  }

  @Test
  void numbersAreNotGrouped() {
    assertTrue(FindingCode.PRIORITY_INVALID.message(1234567).contains(" 1234567 "));
  }

  @Test
  void longValuesAreCutBetweenCharacters() {
    String message = FindingCode.MISSING_QUOTES.message("a".repeat(198) + "𝄞𝄞");
    assertTrue(message.contains("a".repeat(198) + "…"));
    assertFalse(message.contains("\ud834…"), message);
    String exact = "b".repeat(200);
    assertTrue(FindingCode.MISSING_QUOTES.message(exact).contains(exact));
  }

  @Test
  void wrongNumberOfValuesIsAnError() {
    assertThrows(IllegalArgumentException.class, () -> FindingCode.PORT_INVALID.message("one"));
    assertThrows(IllegalArgumentException.class, () -> FindingCode.EMPTY_FILE.message("one"));
  }

  @Test
  void findsNothingForOtherText() {
    assertEquals(Optional.empty(), FindingCode.find("ATTLS9999"));
    assertEquals(Optional.empty(), FindingCode.find(""));
    assertEquals(Optional.of(FindingCode.PORT_INVALID), FindingCode.find("attls0200"));
  }
}
