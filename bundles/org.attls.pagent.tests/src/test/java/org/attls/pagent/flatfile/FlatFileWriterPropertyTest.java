// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds for any text that somebody puts into a file. */
class FlatFileWriterPropertyTest {

  /** Texts with more than their share of characters that end lines or mean something. */
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.chars().all()),
            Tuple.of(2, Arbitraries.chars().with("\n\r\u0085\u2028\u2029\f\u000b\t\u0000 #{}")),
            Tuple.of(2, Arbitraries.chars().range('a', 'e')))
        .list()
        .ofMaxSize(40)
        .map(
            chars -> {
              StringBuilder text = new StringBuilder();
              chars.forEach(text::append);
              return text.toString();
            });
  }

  @Provide
  Arbitrary<List<String>> headers() {
    return texts().list().ofMaxSize(5);
  }

  @Property
  void headersStayComments(@ForAll("headers") List<String> header) {
    String text = FlatFileWriter.write(new FlatFile(header, List.of()));
    String[] lines = text.split("[\\n\\r\\u0085\\u2028\\u2029\\f\\u000b]", -1);
    assertEquals(header.size() + 1, lines.length);
    assertEquals("", lines[header.size()]);
    for (int i = 0; i < header.size(); i++) {
      assertTrue(lines[i].startsWith("##"), lines[i]);
      assertEquals(header.get(i).isEmpty() ? 2 : 3 + header.get(i).length(), lines[i].length());
    }
  }

  @Property
  void aValueIsWrittenWholeOrRejected(@ForAll("texts") String value) {
    Block block = Block.builder("TTLSKeyringParms", "k").add("Keyring", value).build();
    FlatFile file = new FlatFile(List.of(), List.of(block));
    String text;
    try {
      text = FlatFileWriter.write(file);
    } catch (IllegalArgumentException rejected) {
      assertTrue(Lexical.valueProblem(value).isPresent());
      return;
    }
    String[] lines = text.split("[\\n\\r\\u0085\\u2028\\u2029\\f\\u000b]", -1);
    assertEquals(5, lines.length);
    assertEquals("  Keyring" + " ".repeat(25) + value, lines[2]);
    assertTrue(lines[2].indexOf(" #") < 0, lines[2]);
  }

  @Property
  void whatTheCodePageHasSurvivesIt(@ForAll("texts") String text) {
    if (Ibm1047.firstUnencodable(text).isEmpty()) {
      assertEquals(text, Ibm1047.decode(Ibm1047.encode(text)));
    } else {
      int index = Ibm1047.firstUnencodable(text).getAsInt();
      assertTrue(text.charAt(index) > 0xFF);
      assertTrue(Ibm1047.firstUnencodable(text.substring(0, index)).isEmpty());
    }
  }
}
