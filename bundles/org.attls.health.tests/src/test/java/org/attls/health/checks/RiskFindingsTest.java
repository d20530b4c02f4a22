// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.Finding;
import org.attls.findings.Lines;
import org.attls.findings.Place;
import org.attls.health.FlatSources;
import org.attls.health.PolicySources;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.junit.jupiter.api.Test;

class RiskFindingsTest {
  private static final String RULES =
      """
      TTLSRule A
      {
        LocalPortRange 1000
        Direction Inbound
        TTLSGroupActionRef on
        TTLSEnvironmentActionRef e
      }
      TTLSRule B
      {
        LocalPortRange 2000
        Direction Inbound
        TTLSGroupActionRef on
        TTLSEnvironmentActionRef e
        TTLSConnectionActionRef c
      }
      TTLSGroupAction on
      {
        TTLSEnabled On
      }
      TTLSConnectionAction c
      {
        TTLSCipherParms
        {
          V3CipherSuites4Char C030
        }
      }
      """;

  private static final String ENVIRONMENT =
      """
      TTLSEnvironmentAction e
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring TLSRING
        }
        TTLSEnvironmentAdvancedParms
        {
          TLSv1 Off
          TLSv1.2 On
          TLSv1.3 On
        }
        TTLSCipherParms
        {
          V3CipherSuites4Char 1302
          V3CipherSuites4Char 002F
          V3CipherSuites4Char 0035
          V3CipherSuites4Char 0005
        }
      }
      """;

  /** An author who sees all suites in one place, and levels in place of actions. */
  private record Author(FlatSources flat, Optional<String> name) implements PolicySources {
    @Override
    public Place place(FlatNode node) {
      boolean suite = node instanceof FlatSetting line && line.keyword().startsWith("V3");
      return suite ? Place.start("levels.attls") : flat.place(node);
    }

    @Override
    public String name(PolicyRule rule) {
      return flat.name(rule);
    }

    @Override
    public Optional<String> level(PolicyRule rule) {
      return name;
    }
  }

  private static List<String> messages(String text, Optional<String> level) {
    PolicySources author = new Author(new FlatSources("x", Lines.of(text)), level);
    return RiskFindings.of(FlatPolicy.read(text), Release.of("V2R5"), author).stream()
        .map(Finding::message)
        .toList();
  }

  @Test
  void speaksOfLevelsAndRules() {
    assertEquals(
        List.of(
            "each of TLS_RSA_WITH_AES_128_CBC_SHA and TLS_RSA_WITH_AES_256_CBC_SHA is weak: no"
                + " forward secrecy (static RSA); CBC with MAC-then-encrypt and SHA-1.",
            "TLS_RSA_WITH_RC4_128_SHA is broken: RC4 keystream biases; prohibited by RFC 7465; take"
                + " it out of the list.",
            "security level GOLD does not say whether TLSv1.1 is on; write it, On is the default in"
                + " most cases.",
            "TLS 1.3 is on, but the cipher list has none of the suites 1301, 1302 and 1303; System"
                + " SSL will not negotiate it for rule B."),
        messages(RULES + ENVIRONMENT, Optional.of("GOLD")));
  }

  @Test
  void speaksOfRulesWhereThereAreNoLevels() {
    assertEquals(
        "rule A (and 1 more) does not say whether TLSv1.1 is on; write it, On is the default in"
            + " most cases.",
        messages(RULES + ENVIRONMENT, Optional.empty()).get(2));
  }

  @Test
  void keepsNothingThatIsNotAboutRisk() {
    assertEquals(List.of(), messages("TTLSRule A\n{\n}\nNonsense\n", Optional.empty()));
  }
}
