// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every node knows its place to the column, and places lead back to nodes. */
class SpansTest {
  private static final String TEXT =
      """
      TTLSRule   rule~1   stray  # comment
      {
        LocalPortRange  1000-2000  rest   # comment
        TTLSGroupActionRef g
        IpTimeCondition
        {
          TimeZone UTC
        }
      }
      TTLSGroupAction g
      {
      }
      """;
  private final FlatPolicy policy = FlatPolicy.read(TEXT);
  private final FlatStatement rule = policy.statements("TTLSRule").findFirst().orElseThrow();

  @Test
  void spansOfAStatement() {
    assertEquals("TTLSRule", rule.keywordSpan().of(TEXT));
    assertEquals("rule~1", rule.nameSpan().of(TEXT));
    assertEquals("stray", rule.ignored().of(TEXT));
    assertEquals("rule~1   stray", rule.operands().of(TEXT));
    assertEquals(new Span(0, TEXT.indexOf("TTLSGroupAction g") - 1), rule.span());
    assertEquals(37, rule.openingBrace().orElseThrow().start());
    assertEquals(rule.span().end() - 1, rule.closingBrace().orElseThrow().start());
  }

  @Test
  void spansOfASetting() {
    FlatSetting port = rule.settings("LocalPortRange").findFirst().orElseThrow();
    assertEquals("LocalPortRange", port.keywordSpan().of(TEXT));
    assertEquals("1000-2000", port.valueSpan().of(TEXT));
    assertEquals("rest", port.ignored().of(TEXT));
    assertEquals("LocalPortRange  1000-2000  rest", port.span().of(TEXT));
    assertEquals(Optional.of(rule), port.parent());
  }

  @Test
  void anOffsetLeadsToTheInnermostNode() {
    FlatNode zone = policy.at(TEXT.indexOf("UTC") + 1).orElseThrow();
    assertEquals("TimeZone", zone.keyword());
    assertEquals("IpTimeCondition", zone.parent().orElseThrow().keyword());
    assertSame(rule, policy.at(TEXT.indexOf('{')).orElseThrow());
    assertTrue(FlatPolicy.read("# only\n\n").at(3).isEmpty());
  }

  @Test
  void aReferenceLeadsToItsTarget() {
    FlatSetting reference = rule.settings("TTLSGroupActionRef").findFirst().orElseThrow();
    assertEquals(Optional.of("TTLSGroupAction"), FlatPolicy.targetType(reference));
    assertEquals("g", policy.target(reference).orElseThrow().name());
    assertEquals(List.of(), policy.named("TTLSGroupAction", "G"));
  }
}
