// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A lost or doubled brace costs one statement, not the rest of the file. */
class RecoveryTest {

  @Test
  void missingClosingBraceEndsAtTheNextStatement() {
    String text =
        """
        TTLSGroupAction a
        {
          TTLSEnabled On
        TTLSGroupAction b
        {
          TTLSEnabled Off
        }
        """;
    assertEquals(
        """
        TTLSGroupAction<a>{
          TTLSEnabled<On>
        TTLSGroupAction<b>{}
          TTLSEnabled<Off>
        """,
        Shape.of(text));
    assertEquals("1:1-16 MISSING_CLOSING_BRACE\n", Shape.faults(text));
  }

  @Test
  void missingClosingBraceOfAnInnerBlock() {
    String text =
        """
        TTLSEnvironmentAction e
        {
          TTLSKeyringParms
          {
            Keyring A/B
          TTLSCipherParms
          {
            V3CipherSuites 2F
          }
        }
        TTLSGroupAction b
        {
        }
        """;
    assertEquals(
        """
        TTLSEnvironmentAction<e>{}
          TTLSKeyringParms<>{
            Keyring<A/B>
          TTLSCipherParms<>{}
            V3CipherSuites<2F>
        TTLSGroupAction<b>{}
        """,
        Shape.of(text));
    assertEquals("3:3-19 MISSING_CLOSING_BRACE\n", Shape.faults(text));
  }

  @Test
  void missingOpeningBrace() {
    String text = "TTLSGroupAction a\n  TTLSEnabled On\n}\nTTLSGroupAction b\n{\n}\n";
    assertTrue(Shape.of(text).startsWith("TTLSGroupAction<a>}\n  TTLSEnabled<On>\n"));
    assertTrue(Shape.of(text).endsWith("TTLSGroupAction<b>{}\n"));
    assertEquals("1:1-16 MISSING_OPENING_BRACE\n", Shape.faults(text));
  }

  @Test
  void oneClosingBraceTooMany() {
    String text = "TTLSGroupAction a\n{\n}\n}\nTTLSGroupAction b\n{\n}\n";
    assertEquals("TTLSGroupAction<a>{}\nTTLSGroupAction<b>{}\n", Shape.of(text));
    assertEquals("4:1-2 STRAY_BRACE\n", Shape.faults(text));
  }

  @Test
  void unknownBlocksAreKept() {
    assertEquals(
        """
        ?Other<x>{}
          ?Any<thing>
          ?Inner<>{}
        TTLSGroupAction<b>{}
        """,
        Shape.of("Other x\n{\nAny thing\nInner\n{\n}\n}\nTTLSGroupAction b\n{\n}\n"));
  }

  @Test
  void fileThatBreaksOff() {
    String text = "TTLSRule r\n{\n  Direction Inb";
    assertEquals("TTLSRule<r>{\n  Direction<Inb>\n", Shape.of(text));
    assertEquals("1:1-9 MISSING_CLOSING_BRACE\n", Shape.faults(text));
  }

  @Test
  void junkIsNeverDeeperThanWhatCanBeWalked() {
    FlatPolicy policy = FlatPolicy.read("{\n".repeat(50_000) + "TTLSRule r\n{\n}\n");
    assertTrue(policy.allStatements().count() < 100);
    assertEquals(50_000 + 1, policy.text().indexOf("TTLSRule") / 2 + 1);
    FlatPolicy closed = FlatPolicy.read("{\n".repeat(5_000) + "}\n".repeat(5_000));
    assertTrue(closed.statements().allMatch(one -> one.closingBrace().isPresent()));
  }

  @Test
  void lostOpeningBraceOfAnInnerBlock() {
    String text =
        """
        TTLSConnectionAction c
        {
          TTLSConnectionAdvancedParms
            ApplicationControlled On
            TLSv1.2 On
          }
          TTLSCipherParms
          {
            V3CipherSuites 2F
          }
        }
        """;
    assertEquals(
        """
        TTLSConnectionAction<c>{}
          TTLSConnectionAdvancedParms<>}
            ApplicationControlled<On>
            TLSv1.2<On>
          TTLSCipherParms<>{}
            V3CipherSuites<2F>
        """,
        Shape.of(text));
    assertEquals("3:3-30 MISSING_OPENING_BRACE\n", Shape.faults(text));
  }

  @Test
  void lostBracesOfAnInnerBlock() {
    String text =
        """
        TTLSGroupAction g
        {
          TTLSGroupAdvancedParms
            SecondaryMap On
          Trace 2
        }
        TTLSGroupAction h
        {
          TTLSGroupAdvancedParms
          SecondaryMap On
        }
        """;
    assertEquals(
        """
        TTLSGroupAction<g>{}
          TTLSGroupAdvancedParms<>
            SecondaryMap<On>
          Trace<2>
        TTLSGroupAction<h>{}
          TTLSGroupAdvancedParms<>
            SecondaryMap<On>
        """,
        Shape.of(text));
    assertEquals(
        "3:3-25 MISSING_OPENING_BRACE\n9:3-25 MISSING_OPENING_BRACE\n", Shape.faults(text));
  }
}
