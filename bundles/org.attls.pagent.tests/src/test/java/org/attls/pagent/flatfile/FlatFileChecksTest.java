// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that are too long for a data set. */
class FlatFileChecksTest {

  @Test
  void linesOver() {
    String eighty = "x".repeat(80);
    assertEquals(
        List.of(new LongLine(3, 81), new LongLine(5, 82)),
        FlatFileChecks.linesOver(
            eighty + "\n\n" + eighty + "y\n" + eighty + "\n" + eighty + "yz", 80));
    assertEquals(List.of(new LongLine(1, 81)), FlatFileChecks.linesOver(eighty + "y\n", 80));
    assertEquals(List.of(), FlatFileChecks.linesOver("", 80));
    assertEquals(List.of(), FlatFileChecks.linesOver("\n\n", 0));
  }

  @Test
  void aCharacterOutsideThePlaneCountsOnce() {
    assertEquals(List.of(), FlatFileChecks.linesOver("\uD83D\uDE00", 1));
  }
}
