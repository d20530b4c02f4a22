// SPDX-License-Identifier: EPL-2.0

package org.attls.health.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.attls.analysis.answers.Change;
import org.attls.analysis.answers.PolicyDiff;
import org.attls.analysis.answers.PolicySpace;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The page of a comparison tells the most dangerous change first. */
class DiffPageTest {
  private static final Release RELEASE = Release.of("V2R5");

  private static final String ACTIONS =
      """
      TTLSGroupAction Off
      {
        TTLSEnabled Off
      }
      TTLSGroupAction On
      {
        TTLSEnabled On
      }
      TTLSEnvironmentAction Good
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring RING%s
        }
        TTLSCipherParms
        {
          V3CipherSuites TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384
        }
        TTLSEnvironmentAdvancedParms
        {
          TLSv1 Off
          TLSv1.1 Off
          TLSv1.2 On
        }
      }
      TTLSEnvironmentAction Poor
      {
        HandshakeRole Server
        TTLSKeyringParms
        {
          Keyring RING%s
        }
        TTLSCipherParms
        {
          V3CipherSuites TLS_RSA_WITH_AES_128_CBC_SHA
        }
        TTLSEnvironmentAdvancedParms
        {
          TLSv1 On
          TLSv1.1 On
          TLSv1.2 On
        }
      }
      """;

  private static PolicySpace policy(String text, String... rules) {
    StringBuilder policy = new StringBuilder(ACTIONS.formatted(text, text));
    for (String rule : rules) {
      String[] words = rule.split(" ");
      policy.append("TTLSRule R").append(words[0]).append(text).append("\n{\nLocalPortRange ");
      policy.append(words[0]).append("\nDirection Inbound\nTTLSGroupActionRef ").append(words[1]);
      if (words.length > 2) {
        policy.append("\nTTLSEnvironmentActionRef ").append(words[2]);
      }
      policy.append("\n}\n");
    }
    return PolicySpace.of(FlatPolicy.read(policy.toString()), RELEASE);
  }

  private static List<Change> changes(String text) {
    return PolicyDiff.of(
        policy(text, "21 On Poor", "22 Off", "23 On Good", "24 On Good"),
        policy(text, "21 On Good", "22 On Good", "23 On Poor", "24 Off"));
  }

  private static Compared compared(String text) {
    return new Compared(
        text + "old.policy",
        text + "new.policy",
        RELEASE,
        List.of(JudgedFile.of(text + "old.policy", "old")));
  }

  @Test
  void isTheExpectedOne() throws Exception {
    Golden.check("diff.html", DiffPage.of(compared(""), changes("")));
  }

  @Test
  void theWorstIsFirstWhateverTheOrder() {
    List<Change> turned = new ArrayList<>(changes(""));
    Collections.reverse(turned);
    assertEquals(DiffPage.of(compared(""), changes("")), DiffPage.of(compared(""), turned));
  }

  @Test
  void nothingChanges() throws Exception {
    String page = DiffPage.of(compared(""), List.of());
    assertTrue(page.contains("Nothing changes: both policies treat every connection alike."), page);
    Pages.read(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<script>alert(1)</script>", "\"'&]]>", "\u202e\u0007", "</style>"})
  void namesStayText(String text) throws Exception {
    assertEquals(
        names(DiffPage.of(compared(""), changes(""))),
        names(DiffPage.of(compared(text), changes(text))));
  }

  private static List<String> names(String page) throws Exception {
    return Pages.elements(Pages.read(page), "*").stream().map(Element::getTagName).toList();
  }
}
