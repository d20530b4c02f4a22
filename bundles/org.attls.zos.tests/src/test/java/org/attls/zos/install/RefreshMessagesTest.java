// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.install;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What messages prove. */
class RefreshMessagesTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "refresh-cases.csv",
      useHeadersInDisplayName = false,
      numLinesToSkip = 1)
  void judged(String name, String messages, Effect.Kind kind) {
    String text = Optional.ofNullable(messages).orElse("").replace('|', '\n');
    assertEquals(kind, RefreshMessages.judge(text, "TCPCS").kind());
  }

  @Test
  void installedPoliciesAloneAreNamedAsNoProof() {
    String told = RefreshMessages.judge("EZD1586I PAGENT HAS INSTALLED\n", "TCPCS").told();
    assertTrue(told.startsWith("EZD1586I is there, but not EZZ8771I"), told);
  }

  @Test
  void onlyNewLinesOfALogCount() {
    assertEquals("c\n", NewLines.of(Optional.of("a\nb\n"), Optional.of("a\nb\nc\n")));
    assertEquals("c\n", NewLines.of(Optional.of("a\nb\n"), Optional.of("c\n")), "begun anew");
    assertEquals("c\n", NewLines.of(Optional.empty(), Optional.of("c\n")));
    assertEquals("", NewLines.of(Optional.of("a\n"), Optional.empty()));
  }
}
