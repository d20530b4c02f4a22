// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.pagent.edit.Edit;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;

/** What completion offers, and what choosing it writes. */
class FlatCompletionTest {
  private static List<FlatProposal> proposals(String text) {
    Marked marked = Marked.of(text);
    return FlatCompletion.at(marked.policy(), marked.offset());
  }

  private static List<String> labels(String text) {
    return proposals(text).stream().map(FlatProposal::label).toList();
  }

  /** The text after choosing a proposal, with the cursor as |. */
  private static String chosen(String text, String label) {
    FlatProposal proposal =
        proposals(text).stream()
            .filter(each -> each.label().equals(label))
            .findFirst()
            .orElseThrow();
    String written =
        proposal.text().substring(0, proposal.cursor())
            + "|"
            + proposal.text().substring(proposal.cursor());
    Marked marked = Marked.of(text);
    return Edit.apply(marked.policy().text(), List.of(new Edit(proposal.replaced(), written)));
  }

  @Test
  void atTheTopThereAreStatements() {
    List<String> labels = labels("# rules\nTTLSr|\n");
    assertEquals("TTLSRule", labels.getFirst());
    assertFalse(labels("|").contains("Direction"));
  }

  @Test
  void aStatementComesWithItsBraces() {
    assertEquals("TTLSGroupAction |\n{\n  \n}\n", chosen("TTLSGroup|\n", "TTLSGroupAction"));
  }

  @Test
  void inAStatementThereAreItsParameters() {
    String text = "TTLSGroupAction G\n{\n  |\n}\n";
    assertTrue(labels(text).contains("TTLSEnabled"));
    assertFalse(labels(text).contains("Direction"));
    assertFalse(labels(text).contains("TTLSRule"));
  }

  @Test
  void whatIsThereOnceIsNotOfferedAgain() {
    String text = "TTLSRule R\n{\n  LocalAddr All\n  Direction Both\n  |\n}\n";
    assertFalse(labels(text).contains("Direction"));
    assertFalse(labels(text).contains("LocalAddrRef"), "excluded by LocalAddr");
    assertTrue(labels(text).contains("RemoteAddr"));
    assertTrue(labels("TTLSRule R\n{\n  Dir|ection Both\n}\n").contains("Direction"));
  }

  @Test
  void valuesBeginInTheFilesColumn() {
    assertEquals(
        "TTLSGroupAction G\n{\n    TTLSEnabled     On\n    Trace           |\n}\n",
        chosen("TTLSGroupAction G\n{\n    TTLSEnabled     On\n    Tra|\n}\n", "Trace"));
  }

  @Test
  void anInlineStatementComesWithItsBraces() {
    assertEquals(
        "TTLSEnvironmentAction E\n{\n  TTLSKeyringParms\n  {\n    |\n  }\n}\n",
        chosen("TTLSEnvironmentAction E\n{\n  TTLSKey|\n}\n", "TTLSKeyringParms"));
  }

  @Test
  void valuesAreThoseOfTheParameter() {
    assertEquals(
        List.of("Inbound", "Outbound", "Both"), labels("TTLSRule R\n{\n  Direction |\n}\n"));
    assertEquals(List.of("Outbound"), labels("TTLSRule R\n{\n  Direction out|\n}\n"));
  }

  @Test
  void namesAreThoseOfTheRightKind() {
    String text =
        """
        TTLSRule R
        {
          TTLSGroupActionRef |
        }
        TTLSGroupAction On
        {
          TTLSEnabled On
        }
        TTLSConnectionAction C
        {
        }
        """;
    assertEquals(List.of("On"), labels(text));
  }

  @Test
  void suitesAreFoundByAPartOfTheirName() {
    List<String> labels = labels("TTLSCipherParms C\n{\n  V3CipherSuites aes_256_gcm|\n}\n");
    assertTrue(labels.contains("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384"));
    assertFalse(labels.contains("TLS_RSA_WITH_AES_128_CBC_SHA"));
  }

  @Test
  void aCommentIsLeftAlone() {
    assertEquals(List.of(), labels("# TTLS|\n"));
    assertEquals(List.of(), labels("TTLSRule R\n{\n  Direction Both # In|\n}\n"));
  }

  @Test
  void noPlaceMakesItFail() {
    String text = "TTLSRule R {\n  Direction\n} } x\n{ Port\t1-|";
    String plain = text.replace("|", "");
    for (int offset = 0; offset <= plain.length(); offset++) {
      FlatCompletion.at(FlatPolicy.read(plain), offset);
    }
  }
}
