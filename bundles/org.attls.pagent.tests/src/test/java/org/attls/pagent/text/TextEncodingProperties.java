// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attls.pagent.flatfile.Ibm1047;

/** No byte is lost, whatever a file holds. */
class TextEncodingProperties {

  @Property
  void anyBytesSurvive(@ForAll byte[] bytes) {
    assertArrayEquals(bytes, EncodedText.of(bytes).bytes());
  }

  @Property
  void bytesBehindAMarkSurvive(@ForAll byte[] bytes) {
    byte[] marked = new byte[bytes.length + 3];
    marked[0] = (byte) 0xEF;
    marked[1] = (byte) 0xBB;
    marked[2] = (byte) 0xBF;
    System.arraycopy(bytes, 0, marked, 3, bytes.length);
    assertArrayEquals(marked, EncodedText.of(marked).bytes());
  }

  /** Statements with names of any letters, as no file has fewer. */
  @Provide
  Arbitrary<String> policies() {
    return Arbitraries.strings()
        .withCharRange('a', 'z')
        .withCharRange('A', 'Z')
        .withCharRange('0', '9')
        .withChars("_~.-#")
        .ofMinLength(1)
        .ofMaxLength(32)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            names ->
                "TTLSGroupAction " + String.join("\n{\n}\nTTLSGroupAction ", names) + "\n{\n}\n");
  }

  @Property
  void ebcdicAndUtf8AreToldApart(@ForAll("policies") String policy) {
    EncodedText ebcdic = EncodedText.of(Ibm1047.encode(policy));
    assertEquals(new EncodedText(policy, TextEncoding.IBM_1047), ebcdic);
    EncodedText utf8 = EncodedText.of(policy.getBytes(StandardCharsets.UTF_8));
    assertEquals(new EncodedText(policy, TextEncoding.UTF_8), utf8);
  }
}
