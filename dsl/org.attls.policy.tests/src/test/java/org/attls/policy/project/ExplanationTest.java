// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.attls.generator.NamingMode;
import org.attls.policy.testing.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From lines of the flat file to the text that made them, and back. */
class ExplanationTest {
  private static final String TEXT =
      """
      traffic descriptor TD {
          inbound
              local 443,
                  8443
              remote all
              job JOB
              user USER
              server { server certificate labels "ONE",
                           "TWO"
              }
      }
      traffic descriptor SHORT { outbound remote 999 client }
      security level BASE {
          versions TLSv1.2,
                   TLSv1.3
          ciphers TLS_AES_128_GCM_SHA256, TLS_AES_256_GCM_SHA384,
                  TLS_RSA_WITH_AES_128_GCM_SHA256
          client authentication Full
      }
      security level GOLD extends BASE {
          reset cipher timer 60
      }
      security level CLEAR {
          no security
      }
      time condition OFFICE { months may }
      requirement map M { TD -> GOLD SHORT -> CLEAR }
      image I release 3.1 {
          key ring "RING"
          stack S {
              connectivity rule R {
                  local 10.0.0.1
                  remote all
                  map M
                  effective OFFICE
                  priority 700
              }
          }
      }
      """;

  private static Explanation explanation() {
    PolicyProject project = Language.open(Language.file("a.attls", TEXT));
    Generation generation =
        Generation.of(
            project,
            HistoryFile.none(),
            Generation.Wish.of(NamingMode.STABLE),
            stacks -> stacks,
            Steps.UNWATCHED);
    assertEquals(1, generation.policies().size(), generation.findings()::toString);
    return Explanation.of(project, generation.policies()).getFirst();
  }

  private static String place(ExplanationSource source) {
    return source.place().line()
        + ":"
        + source.place().column()
        + " "
        + source.kind()
        + " "
        + source.name();
  }

  /** The first source of the lines that begin so. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "V3CipherSuites TLS_AES_128_GCM_SHA256|16:13 value TLS_AES_128_GCM_SHA256",
        "V3CipherSuites TLS_AES_256_GCM_SHA384|16:37 value TLS_AES_256_GCM_SHA384",
        "V3CipherSuites TLS_RSA_WITH|17:13 value TLS_RSA_WITH_AES_128_GCM_SHA256",
        "TLSv1.3 On|14:5 property versions TLSv1.2,",
        "Jobname JOB|6:9 property job JOB",
        "Userid USER|7:9 property user USER",
        "Direction Inbound|2:5 property inbound",
        "Direction Outbound|12:28 property outbound",
        "Port 443|3:15 value 443",
        "Port 8443|4:13 value 8443",
        "LocalAddrRef|32:19 endpoint 10.0.0.1",
        "ServerCertificateLabel TWO|9:22 value \"TWO\"",
        "HandshakeRole ServerWithClientAuth|18:5 setting client authentication Full",
        "ResetCipherTimer|21:5 setting reset cipher timer 60",
        "TTLSEnabled Off|24:5 property no security",
        "IpTimeConditionRef OFFICE|35:23 value OFFICE",
        "Priority 700|36:13 property priority 700",
        "Keyring RING|29:5 key ring key ring \"RING\"",
      })
  void linesComeFromTheirOwnLines(String line, String expected) {
    List<ExplanationLine> found =
        explanation().lines().stream()
            .filter(each -> each.text().strip().replaceAll(" +", " ").startsWith(line))
            .toList();
    assertTrue(!found.isEmpty(), line);
    for (ExplanationLine each : found) {
      assertEquals(expected, place(each.sources().getFirst()), each.text());
    }
  }

  /** What a property of a level makes comes from the level too. */
  @Test
  void theObjectFollows() {
    ExplanationLine line =
        explanation().lines().stream()
            .filter(each -> each.text().contains("V3CipherSuites"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            "16:13 value TLS_AES_128_GCM_SHA256",
            "13:16 security level BASE",
            "20:16 security level GOLD"),
        line.sources().stream().map(ExplanationTest::place).toList());
  }

  private static List<String> keywords(int line) {
    return explanation().madeBy("a.attls", line).stream()
        .map(each -> each.text().strip().split(" ")[0])
        .filter(word -> !word.matches("[{}]|TTLS.*|PortGroup|PortRange|Ip.*|.*Ref"))
        .distinct()
        .sorted()
        .toList();
  }

  @Test
  void linesMakeWhatBeginsOnThem() {
    Map<Integer, List<String>> expected =
        Map.ofEntries(
            Map.entry(3, List.of("Port")),
            Map.entry(4, List.of("Port")),
            Map.entry(5, List.of()),
            Map.entry(6, List.of("Jobname")),
            Map.entry(7, List.of("Userid")),
            Map.entry(9, List.of("ServerCertificateLabel")),
            Map.entry(14, List.of("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3")),
            Map.entry(15, List.of("TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3")),
            Map.entry(16, List.of("V3CipherSuites")),
            Map.entry(17, List.of("V3CipherSuites")),
            Map.entry(18, List.of("ClientAuthType", "HandshakeRole")),
            Map.entry(21, List.of("ResetCipherTimer")),
            Map.entry(35, List.of()),
            Map.entry(36, List.of("Priority")));
    expected.forEach((line, words) -> assertEquals(words, keywords(line), "line " + line));
    assertTrue(keywords(12).containsAll(List.of("Direction", "Port")), keywords(12)::toString);
  }

  @Test
  void aLineOfAListMakesItsOwnValues() {
    assertEquals(
        List.of("TLS_RSA_WITH_AES_128_GCM_SHA256"),
        explanation().madeBy("a.attls", 17).stream()
            .map(ExplanationLine::text)
            .filter(text -> text.contains("V3CipherSuites"))
            .map(text -> text.substring(text.lastIndexOf(' ') + 1))
            .toList());
  }
}
