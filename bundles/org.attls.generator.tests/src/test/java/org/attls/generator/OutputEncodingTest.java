// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.attls.pagent.flatfile.Ibm1047;
import org.junit.jupiter.api.Test;

/** Characters to bytes. */
class OutputEncodingTest {

  @Test
  void ebcdic() {
    byte[] expected = {(byte) 0x7B, (byte) 0xC0, 0x15, (byte) 0xA1, (byte) 0xD0};
    assertArrayEquals(expected, OutputEncoding.IBM_1047.encode("#{\n~}"));
    assertThrows(IllegalArgumentException.class, () -> OutputEncoding.IBM_1047.encode("€"));
  }

  @Test
  void utf8() {
    assertArrayEquals("€\n".getBytes(StandardCharsets.UTF_8), OutputEncoding.UTF_8.encode("€\n"));
  }

  @Test
  void policySurvivesTheRoundTrip() {
    String text =
        PolicyGenerator.generate(Raleigh.stackTcpcs(), NamingMode.COMPATIBLE, Raleigh.history())
            .text();
    assertEquals(text, Ibm1047.decode(OutputEncoding.IBM_1047.encode(text)));
  }
}
