// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader takes what people write, in all its forms. */
class FlatReaderTest {
  private static final String PLAIN_LINES = "TTLSGroupAction g\n{\n  TTLSEnabled On\n}\n";
  private static final String PLAIN =
      """
      TTLSGroupAction<g>{}
        TTLSEnabled<On>
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TTLSGroupAction g\n{\n  TTLSEnabled On\n}\n",
        "TTLSGroupAction g\n{\n  TTLSEnabled On\n}",
        "TTLSGroupAction g\r\n{\r\n  TTLSEnabled On\r\n}\r\n",
        "TTLSGroupAction g\r{\r  TTLSEnabled On\r}\r",
        "\uFEFFTTLSGroupAction g\n{\n  TTLSEnabled On\n}\n",
        "\tTTLSGroupAction\t\tg\t\n\t{\t\n\tTTLSEnabled\tOn\t\n\t}\n",
        "TTLSGroupAction g # the group\n\n"
            + "# a comment\n"
            + "{ # begin\n"
            + "  TTLSEnabled On # yes\n"
            + "} # end\n",
        "TTLSGroupAction g\n{# begin\nTTLSEnabled On\n}# end\n",
        "TTLSGroupAction g {\n  TTLSEnabled On\n}\n",
        "TTLSGroupAction g{\n  TTLSEnabled On\n}\n",
        "TTLSGroupAction g { TTLSEnabled On }\n",
        "TTLSGroupAction g\n{ TTLSEnabled On }\n",
        "TTLSGroupAction g\n{\n  TTLSEnabled On }\n",
      })
  void layoutDoesNotMatter(String text) {
    assertEquals(PLAIN, Shape.of(text));
  }

  @Test
  void caseOfKeywordsDoesNotMatter() {
    assertEquals(
        """
        ttlsGROUPaction<g>{}
          ttlsenabled<ON>
          TRACE<2>
        """,
        Shape.of("ttlsGROUPaction g\n{\nttlsenabled ON\nTRACE 2\n}\n"));
  }

  @Test
  void blocksAreInPlaceOrNamed() {
    assertEquals(
        """
        TTLSEnvironmentAction<e>{}
          TTLSKeyringParms<>{}
            Keyring<A/B>
          TTLSCipherParms<inner>{}
            V3CipherSuites<2F35>
          TTLSSignatureParmsRef<s>
        """,
        Shape.of(
            """
            TTLSEnvironmentAction e
            {
              TTLSKeyringParms
              {
                Keyring A/B
              }
              TTLSCipherParms inner
              {
                V3CipherSuites 2F35
              }
              TTLSSignatureParmsRef s
            }
            """));
  }

  @Test
  void valuesEndWhereTheirTypeSays() {
    assertEquals(
        """
        TTLSRule<r#1>{}
          LocalPortRange<1000 - 2000>
          RemotePortRange<1000:2000>
          Jobname<A*>and more
          LocalAddr<10.1.2.3>
        TTLSConnectionAdvancedParms<a>{}
          CertificateLabel<My own label>
          CertificateLabel<>
          ?...<>
        TTLSCipherParms<c>of mine{}
          V3CipherSuites4Char<C02FC030>
        """,
        Shape.of(
            """
            TTLSRule r#1
            {
              LocalPortRange 1000 - 2000
              RemotePortRange 1000:2000   # a range
              Jobname A* and more
              LocalAddr 10.1.2.3 # me
            }
            TTLSConnectionAdvancedParms a
            {
              CertificateLabel My own label   # not more
              CertificateLabel # empty
              ...
            }
            TTLSCipherParms c of mine
            {
              V3CipherSuites4Char C02FC030
            }
            """));
  }

  @Test
  void sequenceNumbersAreLeftOut() {
    String text =
        PLAIN_LINES
            .lines()
            .map(line -> line + " ".repeat(72 - line.length()) + "00000100\n")
            .collect(Collectors.joining());
    assertEquals(PLAIN, Shape.of(text));
    assertEquals("1:73-81 SEQUENCE_NUMBERS\n", Shape.faults(text));
  }

  @Test
  void longNumbersInSomeLinesAreNoSequenceNumbers() {
    String text = PLAIN_LINES + "# " + " ".repeat(70) + "12345678\n";
    assertEquals(PLAIN, Shape.of(text));
    assertEquals("", Shape.faults(text));
  }

  @Test
  void commentsAreKept() {
    String text = "# one\nTTLSRule r#1 # two\n{\n}# three";
    assertEquals(
        "# one|# two|# three",
        FlatPolicy.read(text).comments().stream()
            .map(span -> span.of(text))
            .collect(Collectors.joining("|")));
  }

  @Test
  void numberSignEndsAValueThatCannotHoldIt() {
    assertEquals(
        """
        TTLSRule<r>{}
          LocalPortRange<443>#web
          Jobname<A#B>
          TTLSGroupActionRef<g#1>
        """,
        Shape.of(
            "TTLSRule r\n{\nLocalPortRange 443#web\nJobname A#B\nTTLSGroupActionRef g#1\n}\n"));
  }
}
