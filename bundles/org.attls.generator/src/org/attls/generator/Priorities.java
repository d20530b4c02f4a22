// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The values of the Priority parameter of the TTLSRules of a stack. The larger value is searched
 * first.
 *
 * @param values the priority of each part, from 1, in the order of the parts
 * @param needed how many different priorities the parts need
 * @param available how many there are; with fewer than needed the last parts share the priority 1
 *     and the policy must not be installed
 * @param tooLow the first part for which explicit priorities leave none; the policy must not be
 *     installed
 * @param contradictions the pairs of rules whose explicit priorities are against the order of the
 *     text
 */
record Priorities(
    List<Integer> values,
    int needed,
    int available,
    OptionalInt tooLow,
    List<Contradiction> contradictions) {

  /**
   * Two parts that may take the same connections and are not searched in the order of the text.
   *
   * @param earlier the place of the one that stands first
   * @param later the place of the other one
   */
  record Contradiction(int earlier, int later) {}

  /** The priorities of the parts of a stack. */
  static Priorities of(List<RulePart> parts, NamingMode mode) {
    Scale scale = Scale.of(mode);
    Ranking ranking = new Ranking(parts, scale);
    long[] values = ranking.values();
    long least = scale.first();
    for (int i = 0; i < values.length; i++) {
      if (!ranking.isExplicit(i)) {
        least = Math.min(least, values[i]);
      }
    }
    List<Integer> inRange =
        Arrays.stream(values)
            .mapToObj(value -> (int) Math.clamp(value, 1, Scale.GREATEST))
            .toList();
    return new Priorities(
        inRange,
        parts.isEmpty() ? 0 : (int) ((scale.first() - least) / scale.gap()) + 1,
        (scale.first() - 1) / scale.gap() + 1,
        ranking.anyExplicit()
            ? IntStream.range(0, values.length).filter(i -> values[i] < 1).findFirst()
            : OptionalInt.empty(),
        Contradictions.of(parts, ranking, inRange));
  }

  /** Whether there are enough; where an explicit one is to blame, that is told instead. */
  boolean suffice() {
    return needed <= available || tooLow.isPresent();
  }
}
