// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  private static final String FILE = "a.attls";

  /** Line ends are written n and r here, for a line feed and a carriage return. */
  private static String text(String pattern) {
    return pattern.replace('n', '\n').replace('r', '\r');
  }

  @ParameterizedTest
  @CsvSource({
    "abndenf, 3, 2, 2, 1, 2, 3",
    "abrdern, 3, 2, 2, 1, 2, 3",
    "abrndef, 4, 2, 2, 1, 2, 3",
    "abrndef, 0, 5, 1, 1, 2, 2",
    "abrrndef, 3, 1, 2, 1, 2, 2",
    "nnn, 3, 0, 4, 1, 4, 1",
    "abn, 3, 0, 2, 1, 2, 1",
    "abr, 3, 0, 2, 1, 2, 1",
    "ab, 2, 0, 1, 3, 1, 3",
    "abn, 2, 1, 1, 3, 2, 1",
  })
  void knowsEveryLineEnd(
      String pattern, int offset, int length, int line, int column, int endLine, int endColumn) {
    assertEquals(
        new Place(FILE, line, column, endLine, endColumn),
        Place.of(FILE, text(pattern), offset, length));
  }

  @Test
  void columnsCountUtf16Units() {
    assertEquals(new Place(FILE, 1, 3, 1, 4), Place.of(FILE, "𝄞x", 2, 1));
  }

  @Test
  void cutsWhatIsOutsideTheText() {
    assertEquals(new Place(FILE, 1, 1, 1, 3), Place.of(FILE, "ab", -5, Integer.MAX_VALUE));
    assertEquals(new Place(FILE, 1, 3, 1, 3), Place.of(FILE, "ab", 99, 5));
    assertEquals(new Place(FILE, 1, 2, 1, 2), Place.of(FILE, "ab", 1, -1));
    assertEquals(Place.start(FILE), Place.of(FILE, "", 0, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abncden", "abrncdern", "abrcder"})
  void linesHaveNoLineEnds(String pattern) {
    Lines lines = Lines.of(text(pattern));
    assertEquals(3, lines.count());
    assertEquals("ab", lines.text(1).toString());
    assertEquals("cde", lines.text(2).toString());
    assertEquals("", lines.text(3).toString());
  }

  @Test
  void emptyLinesAreLines() {
    Lines lines = Lines.of("\r\r\n\n\rx");
    assertEquals(5, lines.count());
    assertEquals("", lines.text(1).toString());
    assertEquals("", lines.text(2).toString());
    assertEquals("x", lines.text(5).toString());
  }

  @Test
  void manyLinesAreFound() {
    Lines lines = Lines.of("line\n".repeat(1000));
    assertEquals(1001, lines.count());
    assertEquals(new Place(FILE, 800, 2, 800, 5), lines.place(FILE, 799 * 5 + 1, 3));
  }

  @Test
  void rejectsWhatIsNoPlace() {
    assertThrows(IllegalArgumentException.class, () -> new Place(FILE, 0, 1, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Place(FILE, 1, 0, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new Place(FILE, 2, 1, 1, 9));
    assertThrows(IllegalArgumentException.class, () -> new Place(FILE, 1, 5, 1, 4));
    assertThrows(IllegalArgumentException.class, () -> new Place(FILE, 1, 5, 2, 0));
    assertThrows(NullPointerException.class, () -> new Place(null, 1, 1, 1, 1));
  }
}
