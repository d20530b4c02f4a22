// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Lines;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.attls.zos.RealFiles;
import org.attls.zos.verify.ExpectedPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LogExplanationTest {
  private static final String ONE_LINE =
      "Dec 23 04:52:19 host TTLS[1]: EZD1286I TTLS Error GRPID: 00000003 ENVID: 00000005"
          + " CONNID: 00000025 LOCAL: 9.42.105.45..4021 REMOTE: 9.1.1.1..2000 JOBNAME: FTP40211"
          + " USERID: RULE: abc-all-ipv4~1 RC:  %d Initial Handshake\nother text\n";

  private static ExpectedPolicy raleigh() throws IOException {
    String text = RealFiles.raleigh();
    Lines lines = Lines.of(text);
    return new ExpectedPolicy(
        PolicySpace.of(FlatPolicy.read(text), Release.of("V1R9")),
        Optional.empty(),
        node -> lines.place("policy", node.span().start(), 0));
  }

  private static LogExplanation one(String log) throws IOException {
    List<LogExplanation> all = LogExplanation.of(log, Optional.of(raleigh()));
    assertEquals(1, all.size());
    return all.getFirst();
  }

  @Test
  void fieldsOfALineAreRead() throws IOException {
    LogMessage message = one(ONE_LINE.formatted(402)).message();
    assertEquals("EZD1286I", message.id());
    assertEquals(Optional.of(402), message.returnCode());
    assertEquals(Optional.of("abc-all-ipv4~1"), message.field("RULE"));
    assertEquals(Optional.of("9.42.105.45..4021"), message.field("LOCAL"));
    assertEquals(Optional.empty(), message.field("USERID"));
  }

  @Test
  void realConsoleMessageOfSeveralLinesIsOne() throws IOException {
    String log = RealFiles.shared("corpus/other/o13-ezd1287i-rmf-dds-message.txt");
    for (String text : List.of(log, log.replace("\\r", "\n"))) {
      LogExplanation explained = one(text);
      assertEquals(Optional.of("DDSClientRule"), explained.message().field("RULE"));
      assertEquals(Optional.of("00000003"), explained.message().field("GRPID"));
      assertEquals("AT-TLS", explained.code().orElseThrow().source());
      assertEquals(
          List.of(new PolicyFact("TTLSRule", "the policy has no rule DDSClientRule", "")),
          explained.policy());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "402, cipher suites, 002F TLS_RSA_WITH_AES_128_CBC_SHA",
    "402, versions, TLSv1",
    "7, Keyring, TLSRING",
    "5004, HandshakeRole, Server",
    "5003, ApplicationControlled, On",
    "5001, ClientAuthType, Required"
  })
  void likelyCausesAreInThePolicy(int code, String what, String value) throws IOException {
    List<PolicyFact> facts = one(ONE_LINE.formatted(code)).policy();
    assertEquals("ABC-all-IPv4~1", facts.getFirst().value());
    assertTrue(
        facts.stream().anyMatch(fact -> fact.what().equals(what) && fact.value().contains(value)),
        facts.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "0,",
    "402, common cipher suite",
    "5099, not known to the workbench",
    "6500, internal error of AT-TLS",
    "498, does not know"
  })
  void everyCodeIsExplained(int code, String meaning) {
    Optional<ReturnCode> found = ReturnCode.find(code);
    assertEquals(meaning != null, found.isPresent());
    found.ifPresent(each -> assertTrue(each.meaning().contains(meaning), each.meaning()));
  }

  @ParameterizedTest
  @MethodSource("org.attls.zos.messages.ReturnCode#all")
  void whatToLookAtIsKnown(ReturnCode row) throws IOException {
    assertTrue(row.meaning().endsWith("."), row.meaning());
    assertTrue(row.action().isEmpty() || row.action().endsWith("."), row.action());
    assertFalse(one(ONE_LINE.formatted(row.first())).policy().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("org.attls.zos.messages.MessageFact#all")
  void messagesAreFound(MessageFact fact) throws IOException {
    assertEquals(Optional.of(fact), one("10.52 STC1 " + fact.id() + " TEXT").meaning());
    assertTrue(fact.meaning().endsWith("."), fact.meaning());
  }
}
