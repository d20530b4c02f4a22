// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.attls.pagent.flatfile.Ibm1047;
import org.junit.jupiter.api.Test;

/** How a file is encoded is told by what it holds. */
class TextEncodingTest {
  private static final String POLICY = "TTLSGroupAction g~1\n{\n  TTLSEnabled On # yes\n}\n";

  private static EncodedText read(byte[] bytes) {
    EncodedText read = EncodedText.of(bytes);
    assertArrayEquals(bytes, read.bytes());
    return read;
  }

  private static void assertRead(TextEncoding encoding, String text, byte[] bytes) {
    assertEquals(new EncodedText(text, encoding), read(bytes));
  }

  private static byte[] exchanged(byte[] bytes, int from, int to) {
    byte[] exchanged = bytes.clone();
    for (int i = 0; i < exchanged.length; i++) {
      exchanged[i] = exchanged[i] == (byte) from ? (byte) to : exchanged[i];
    }
    return exchanged;
  }

  @Test
  void utf8() {
    assertRead(TextEncoding.UTF_8, POLICY, POLICY.getBytes(StandardCharsets.UTF_8));
    String other = POLICY + "# ─ ü €\n";
    assertRead(TextEncoding.UTF_8, other, other.getBytes(StandardCharsets.UTF_8));
    assertRead(TextEncoding.UTF_8, "", new byte[0]);
  }

  @Test
  void manyLettersOfOtherScriptsAreUtf8() {
    String text = "# Политика сети\n".repeat(40) + POLICY;
    assertRead(TextEncoding.UTF_8, text, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void utf8WithMark() {
    byte[] bytes = ("\uFEFF" + POLICY).getBytes(StandardCharsets.UTF_8);
    assertRead(TextEncoding.UTF_8_WITH_MARK, POLICY, bytes);
  }

  @Test
  void ebcdic() {
    byte[] bytes = Ibm1047.encode(POLICY);
    assertRead(TextEncoding.IBM_1047, POLICY, bytes);
    assertRead(TextEncoding.IBM_1047_LF, POLICY, exchanged(bytes, 0x15, 0x25));
  }

  @Test
  void ebcdicWithoutLineEnds() {
    assertRead(TextEncoding.IBM_1047, "TTLSRule r", Ibm1047.encode("TTLSRule r"));
  }

  @Test
  void ebcdicOfMostlyComments() {
    String banner = "#".repeat(70) + "\n## ----- {} [] ~~~ -----\n" + POLICY;
    assertRead(TextEncoding.IBM_1047, banner, Ibm1047.encode(banner));
  }

  @Test
  void oneByteACharacter() {
    byte[] bytes = "# f\u00fcr Z\u00fcrich\nTTLSRule r\n".getBytes(StandardCharsets.ISO_8859_1);
    assertRead(TextEncoding.ISO_8859_1, "# f\u00fcr Z\u00fcrich\nTTLSRule r\n", bytes);
  }

  @Test
  void whatTheEncodingLacksIsRefused() {
    EncodedText ebcdic = read(Ibm1047.encode(POLICY));
    assertThrows(IllegalArgumentException.class, () -> ebcdic.with("\u2500").bytes());
    assertEquals(2, TextEncoding.IBM_1047.firstUnencodable("ab\u2500").getAsInt());
    assertEquals(1, TextEncoding.UTF_8.firstUnencodable("a\uD800b").getAsInt());
    assertEquals(true, TextEncoding.UTF_8.firstUnencodable("a\u2500\uD834\uDD1E").isEmpty());
  }
}
