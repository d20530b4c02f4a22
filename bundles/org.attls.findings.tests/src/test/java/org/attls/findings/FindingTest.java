// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static Finding at(String file, int line, int column, FindingCode code, Object... values) {
    return Finding.at(code, new Place(file, line, column, line, column), values);
  }

  @Test
  void takesSeverityAndMessageFromTheCatalogue() {
    Finding finding = at("a", 1, 1, FindingCode.EMPTY_STACK, "TCPCS");
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(
        "Stack TCPCS has no connectivity rule; all its connections run in the clear.",
        finding.message());
    assertEquals(List.of(), finding.data());
  }

  @Test
  void sortsByFileLineColumnCodeMessage() {
    List<Finding> sorted =
        List.of(
            at("a", 2, 9, FindingCode.UNCLOSED_STRING),
            at("a", 10, 1, FindingCode.HASH_COMMENT),
            at("a", 10, 2, FindingCode.HASH_COMMENT),
            at("a", 10, 2, FindingCode.EMPTY_FILE),
            at("a", 10, 2, FindingCode.CIPHER_TWICE, "A"),
            at("a", 10, 2, FindingCode.CIPHER_TWICE, "B"),
            at("b", 1, 1, FindingCode.UNCLOSED_STRING));
    List<Finding> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(7));
    Collections.sort(shuffled);
    assertEquals(sorted, shuffled);
  }

  @Test
  void orderAgreesWithEquality() {
    Place place = new Place("a", 1, 1, 1, 1);
    Finding one = Finding.of(FindingCode.EMPTY_FILE, place, List.of("x"));
    Finding two = Finding.of(FindingCode.EMPTY_FILE, place, List.of("y"));
    assertNotEquals(0, one.compareTo(two));
    assertEquals(0, one.compareTo(Finding.of(FindingCode.EMPTY_FILE, place, List.of("x"))));
  }

  @Test
  void dataCannotChange() {
    List<String> data = new ArrayList<>(List.of("x"));
    Finding finding = Finding.of(FindingCode.EMPTY_FILE, Place.start("a"), data);
    data.clear();
    assertEquals(List.of("x"), finding.data());
    assertThrows(UnsupportedOperationException.class, () -> finding.data().clear());
  }
}
