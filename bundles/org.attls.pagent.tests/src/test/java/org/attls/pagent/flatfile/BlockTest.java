// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.flatfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;
import org.junit.jupiter.api.Test;

/** How blocks are put together. */
class BlockTest {

  @Test
  void unknownKeywordsAreProgrammingErrors() {
    assertThrows(IllegalArgumentException.class, () -> Block.builder("TTLSRules", "r"));
    Block.Builder rule = Block.builder("TTLSRule", "r");
    assertThrows(IllegalArgumentException.class, () -> rule.add("Keyring", "r"));
  }

  @Test
  void statementsInPlaceAreNotWritten() {
    Block.Builder group = Block.builder("PortGroup", "g");
    assertThrows(IllegalArgumentException.class, () -> group.add("PortRange", "p"));
  }

  @Test
  void entriesBelongToTheStatement() {
    Statement rule = Catalogue.get().statement("TTLSRule").orElseThrow();
    Parameter trace = Catalogue.get().parameter("TTLSGroupAction", "Trace").orElseThrow();
    List<Entry> entries = List.of(new Entry(trace, "2"));
    assertThrows(IllegalArgumentException.class, () -> new Block(rule, "r", entries));
  }

  @Test
  void whatAddsToOneListKeepsItsOrder() {
    Block block =
        Block.builder("ttlscipherparms", "c")
            .add("v3ciphersuites4char", "1302")
            .add("V3CIPHERSUITES", "2F")
            .add("V2CipherSuites", "7")
            .add("V3CipherSuites4Char", "1301")
            .add("V3CipherSuites", "0A")
            .build();
    assertEquals("TTLSCipherParms", block.statement().keyword());
    assertEquals(
        List.of(
            "V2CipherSuites 7",
            "V3CipherSuites4Char 1302",
            "V3CipherSuites 2F",
            "V3CipherSuites4Char 1301",
            "V3CipherSuites 0A"),
        block.entries().stream()
            .map(entry -> entry.parameter().keyword() + " " + entry.value())
            .toList());
  }
}
