// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.catalogue.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text that the writer makes of a file. */
class FlatFileWriterTest {

  /** The head of the file that IBM's Configuration Assistant of V1R9 wrote, and a few blocks. */
  @Test
  void layoutOfConfigurationAssistant() throws IOException {
    List<String> header =
        List.of(
            "",
            "AT-TLS Policy Agent Configuration file for:",
            "   Image: MVS098",
            "   Stack: TCPCS",
            "");
    List<Block> blocks =
        List.of(
            Block.builder("PortRange", "portR1").add("Port", "4021").build(),
            Block.builder("PortRange", "portR2").add("Port", "1024-65535").build(),
            Block.builder("IpAddrSet", "addr1").add("Prefix", "0.0.0.0/0").build(),
            Block.builder("TTLSKeyringParms", "keyR1").add("Keyring", "TLSRING").build(),
            Block.builder("TTLSCipherParms", "cipher1~ABC_Gold_AES")
                .add("V3CipherSuites", "TLS_RSA_WITH_AES_128_CBC_SHA")
                .add("V3CipherSuites", "TLS_RSA_WITH_3DES_EDE_CBC_SHA")
                .build(),
            Block.builder("TTLSGskAdvancedParms", "gskAdv1~ABC_FTP_4021")
                .add("GSK_SYSPLEX_SIDCACHE", "On")
                .add("GSK_SESSION_TICKET_SERVER_KEY_REFRESH", "600")
                .build(),
            Block.builder("TTLSEnvironmentAction", "eAct1~ABC_FTP_4021")
                .add("TTLSEnvironmentAdvancedParmsRef", "eAdv1")
                .add("HandshakeRole", "Server")
                .add("TTLSKeyringParmsRef", "keyR1")
                .build(),
            Block.builder("TTLSRule", "ABC-all-IPv4~1")
                .add("ttlsgroupactionref", "gAct1")
                .add("Priority", "255")
                .add("Direction", "Inbound")
                .add("RemotePortRangeRef", "portR2")
                .add("LocalPortRangeRef", "portR1")
                .add("RemoteAddrSetRef", "addr1")
                .add("LocalAddrSetRef", "addr1")
                .build(),
            Block.builder("TTLSGroupAction", "gAct1").add("TTLSEnabled", "On").build());
    Golden.assertGolden(
        "configuration-assistant.policy", FlatFileWriter.write(FlatFile.ordered(header, blocks)));
  }

  @Test
  void valuesBeginInColumn35UnlessTheKeywordIsTooLong() {
    for (Statement statement : Catalogue.get().statements()) {
      for (Parameter parameter : Catalogue.get().parameters(statement.keyword())) {
        if (parameter.type().value() instanceof ValueType.InlineBlock) {
          continue;
        }
        Block block =
            Block.builder(statement.keyword(), "name").add(parameter.keyword(), "value").build();
        List<String> lines = write(block).lines().toList();
        assertEquals(FlatFileWriter.VALUE_COLUMN, lines.get(0).indexOf(" name") + 2);
        int shortest = 2 + parameter.keyword().length() + 2;
        assertEquals(
            Math.max(FlatFileWriter.VALUE_COLUMN, shortest),
            lines.get(2).indexOf(" value") + 2,
            parameter.keyword());
        assertTrue(lines.get(2).startsWith("  " + parameter.keyword() + " "));
        assertEquals(List.of("{", "}"), List.of(lines.get(1), lines.get(3)));
      }
    }
  }

  @Test
  void anEmptyFileIsEmpty() {
    assertEquals("", FlatFileWriter.write(new FlatFile(List.of(), List.of())));
  }

  @Test
  void blocksKeepTheirOrderUnlessAskedOtherwise() {
    Block ports = Block.builder("PortRange", "p").add("Port", "1").build();
    Block group = Block.builder("TTLSGroupAction", "g").add("TTLSEnabled", "Off").build();
    assertEquals(List.of(ports, group), new FlatFile(List.of(), List.of(ports, group)).blocks());
    assertEquals(
        List.of(group, ports), FlatFile.ordered(List.of(), List.of(ports, group)).blocks());
  }

  @Test
  void headerLinesCannotBreakOut() {
    FlatFile file =
        new FlatFile(
            List.of("a\nTTLSRule x\r\n{", "b\u0085c\u2028d\u2029e\u0000f", "\n"), List.of());
    assertEquals("## a TTLSRule x  {\n## b c d e f\n##  \n", FlatFileWriter.write(file));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " a",
        "a ",
        "#a",
        "a #b",
        "a\nb",
        "a\rb",
        "a\u0085b",
        "a\u2028b",
        "a\tb",
        "{",
        "}",
        "a { b",
        "\u0000"
      })
  void valuesThatDoNotStandInOneLineAreRejected(String value) {
    Block block = Block.builder("TTLSKeyringParms", "k").add("Keyring", value).build();
    String message = assertThrows(IllegalArgumentException.class, () -> write(block)).getMessage();
    assertTrue(message.startsWith("the text of TTLSKeyringParms Keyring "), message);
    assertTrue(Lexical.valueProblem(value).isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Zowe Server", "a#b", "*TOKEN*/x", "a{b}", "user/ring", "\u011f", "a  b"})
  void otherValuesAreWrittenAsTheyAre(String value) {
    Block block = Block.builder("TTLSKeyringParms", "k").add("Keyring", value).build();
    assertTrue(write(block).contains(" " + value + "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a b",
        "a#b",
        "a{",
        "}",
        "a\nb",
        "a\u0085b",
        "a234567890123456789012345678901234"
      })
  void namesThatAreNoneAreRejected(String name) {
    Block named = Block.builder("TTLSKeyringParms", name).add("Keyring", "r").build();
    Block naming =
        Block.builder("TTLSEnvironmentAction", "e").add("TTLSKeyringParmsRef", name).build();
    assertThrows(IllegalArgumentException.class, () -> write(named));
    assertThrows(IllegalArgumentException.class, () -> write(naming));
  }

  @Test
  void aPasswordIsNotInTheMessage() {
    Block block = Block.builder("TTLSKeyringParms", "k").add("KeyringPw", "geheim\n").build();
    String message = assertThrows(IllegalArgumentException.class, () -> write(block)).getMessage();
    assertFalse(message.contains("geheim"), message);
  }

  private static String write(Block block) {
    return FlatFileWriter.write(new FlatFile(List.of(), List.of(block)));
  }
}
