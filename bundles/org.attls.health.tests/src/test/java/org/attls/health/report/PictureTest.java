// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The picture says the right things at places that do not meet. */
class PictureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"short|9|short", "exactly|7|exactly", "too long|7|too lo…", "漢字漢字|6|漢字…"})
  void clipped(String text, int columns, String expected) {
    assertEquals(expected, PictureText.clipped(text, columns));
  }

  @Property
  void neverWiderThanAllowed(@ForAll String text, @ForAll @IntRange(min = 1, max = 30) int most) {
    String clipped = PictureText.clipped(text, most);
    assertTrue(PictureText.width(clipped) <= most, clipped);
  }

  @Test
  void sayWhichConnections() {
    PictureRow row = PictureRow.of(Samples.rules(1, "").getFirst());
    assertEquals("inbound 2000", row.ports());
    assertEquals(Optional.of(new PictureText.Ends("any IPv4 address", "10.0.0.0/16")), row.ends());
    assertEquals("1", row.number());
    assertEquals("LEVEL", row.level());
  }

  @Test
  void nodesKeepTheirDistance() {
    List<PictureRow> rows = Folding.of(Samples.rules(40, "")).rows();
    PictureColumn<PictureText.Ends> column =
        PictureColumn.of(rows, PictureRow::ends, row -> 50 + row * 20, 50, 30);
    int last = Integer.MIN_VALUE / 2;
    for (int middle : column.nodes().values()) {
      assertTrue(middle - last >= 50, middle + " after " + last);
      last = middle;
    }
    assertEquals(6, column.nodes().size());
    assertEquals(last + 25, column.height());
  }
}
