// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The code page of policy files. */
class Ibm1047Test {

  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      value = {
        "[ AD", "] BD", "{ C0", "} D0", "\\ E0", "^ 5F", "~ A1", "| 4F", "@ 7C", "# 7B", "$ 5B",
        "A C1", "0 F0", "/ 61", "* 5C"
      })
  void codePoints(String character, String hex) {
    assertArrayEquals(new byte[] {(byte) Integer.parseInt(hex, 16)}, Ibm1047.encode(character));
  }

  @Test
  void lineFeedIsNewLine() {
    assertArrayEquals(
        new byte[] {(byte) 0xC1, 0x15, (byte) 0xC2, 0x15, 0x40}, Ibm1047.encode("A\nB\n "));
    assertArrayEquals(new byte[] {0x25, 0x0D}, Ibm1047.encode("\u0085\r"));
    assertEquals("\n\u0085", Ibm1047.decode(new byte[] {0x15, 0x25}));
  }

  @Test
  void everyByteSurvives() {
    byte[] all = new byte[256];
    for (int i = 0; i < all.length; i++) {
      all[i] = (byte) i;
    }
    String text = Ibm1047.decode(all);
    assertEquals(256, text.chars().distinct().count());
    assertTrue(text.codePoints().allMatch(Ibm1047::canEncode));
    assertArrayEquals(all, Ibm1047.encode(text));
  }

  @Test
  void whatItLacks() {
    assertFalse(Ibm1047.canEncode('\u0131'));
    assertFalse(Ibm1047.canEncode(0x1F600));
    assertFalse(Ibm1047.canEncode(-1));
    assertTrue(Ibm1047.canEncode('\u00E9'));
    assertEquals(OptionalInt.of(2), Ibm1047.firstUnencodable("ab\u20ACc"));
    assertEquals(OptionalInt.empty(), Ibm1047.firstUnencodable(""));
    assertThrows(IllegalArgumentException.class, () -> Ibm1047.encode("\uD83D\uDE00"));
  }
}
