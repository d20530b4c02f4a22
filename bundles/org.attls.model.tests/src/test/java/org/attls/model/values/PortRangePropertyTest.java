// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of all ranges of ports. */
class PortRangePropertyTest {
  @Property(tries = 500)
  void anyTextIsRead(@ForAll String text) {
    assertEquals(text, PortRange.valueOf(text).text());
    assertNotNull(PortRange.valueOf(text).problem());
  }

  @Property(tries = 500)
  void whatIsWrittenIsRead(
      @ForAll @IntRange(min = 1, max = 65535) int one,
      @ForAll @IntRange(min = 1, max = 65535) int other) {
    PortRange range = PortRange.of(one, other);
    assertEquals(range, PortRange.valueOf(range.text()));
    assertEquals(range, range.swapped().swapped());
  }

  @Property(tries = 500)
  void disjointMeansNoPortInCommon(
      @ForAll @IntRange(min = 1, max = 12) int a,
      @ForAll @IntRange(max = 5) int more,
      @ForAll @IntRange(min = 1, max = 12) int b,
      @ForAll @IntRange(max = 5) int evenMore) {
    PortRange one = PortRange.of(a, a + more);
    PortRange other = PortRange.of(b, b + evenMore);
    boolean common =
        IntStream.rangeClosed(one.first(), one.last())
            .anyMatch(port -> port >= other.first() && port <= other.last());
    assertEquals(!common, one.disjoint(other));
    assertEquals(one.disjoint(other), other.disjoint(one));
  }
}
