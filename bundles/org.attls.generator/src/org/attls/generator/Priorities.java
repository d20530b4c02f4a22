// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The values of the Priority parameter of the TTLSRules of a stack. The larger value is searched
 * first.
 *
 * @param values the priority of each part, from 1, in the order of the parts
 * @param needed how many different priorities the parts need
 * @param available how many there are; with fewer than needed the last parts share the priority 1
 *     and the policy must not be installed
 */
record Priorities(List<Integer> values, int needed, int available) {
  private static final int ASSISTANT_FIRST = 255;
  private static final int STABLE_FIRST = 1_000_000;
  private static final int STABLE_GAP = 100;

  /** The priorities of the parts of a stack. */
  static Priorities of(List<RulePart> parts, NamingMode mode) {
    if (mode == NamingMode.COMPATIBLE) {
      int[] places = IntStream.range(0, parts.size()).toArray();
      return of(places, ASSISTANT_FIRST, 1);
    }
    return of(SearchRanks.of(parts), STABLE_FIRST, STABLE_GAP);
  }

  private static Priorities of(int[] ranks, int first, int gap) {
    return new Priorities(
        Arrays.stream(ranks).mapToObj(rank -> Math.max(1, first - gap * rank)).toList(),
        Arrays.stream(ranks).max().orElse(-1) + 1,
        (first - 1) / gap + 1);
  }

  boolean suffice() {
    return needed <= available;
  }
}
