// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.attls.model.values.PortRange.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ports at the borders of what a port is. */
class PortRangeTest {
  @ParameterizedTest
  @CsvSource({
    "0, INVALID",
    "1, NONE",
    "65535, NONE",
    "65536, INVALID",
    "1-65535, NONE",
    "0-1, INVALID",
    "1-65536, INVALID",
    "5-5, NONE",
    "6-5, REVERSED",
    "65535-1, REVERSED",
    "70000-1, INVALID",
    "'', INVALID",
    "-, INVALID",
    "-1, INVALID",
    "1-, INVALID",
    "1-2-3, INVALID",
    "x, INVALID",
    "1x, INVALID",
    "' 1', INVALID",
    "+1, INVALID",
    "00021, NONE",
    "99999999999, INVALID",
    "٣, INVALID",
    "1.0, INVALID"
  })
  void problemsAreFound(String text, Problem problem) {
    PortRange range = PortRange.valueOf(text);
    assertEquals(problem, range.problem());
    assertEquals(text, range.text());
    assertEquals(text, range.toString());
  }

  @Test
  void boundsAreRead() {
    assertEquals(new PortRange("21", 21, 21), PortRange.valueOf("21"));
    assertEquals(new PortRange("20-21", 20, 21), PortRange.valueOf("20-21"));
    assertEquals(PortRange.valueOf("20-21"), PortRange.of(20, 21));
    assertEquals(PortRange.valueOf("21"), PortRange.of(21, 21));
    assertEquals("1-65535", PortRange.ALL.text());
    assertEquals("1024-65535", PortRange.EPHEMERAL.text());
  }

  @Test
  void portsAreComparedByValue() {
    assertEquals("20-21", PortRange.valueOf("21-20").swapped().text());
    assertTrue(PortRange.of(1, 9).disjoint(PortRange.of(10, 20)));
    assertFalse(PortRange.of(1, 10).disjoint(PortRange.of(10, 20)));
  }
}
