// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;

/**
 * Finds out where the order of rules matters, so that it is written only there. A stack searches
 * the rule with the highest Priority first; rules that cannot meet may share a priority. So each
 * rule gets a rank, and the smaller the rank the higher the priority:
 *
 * <ul>
 *   <li>A rule whose connections an earlier rule may take as well ranks behind that rule.
 *   <li>A rule ranks behind an earlier rule with SecondaryMap On whose process and addresses it may
 *       share. For the stack makes a connection secondary, which is what SecondaryMap is for, only
 *       if the connection finds no policy or one of <em>lower</em> priority than the primary's.
 *   <li>The other way round, a rule with SecondaryMap On never ranks before an earlier rule whose
 *       process and addresses it may share: it would take over connections that the earlier rule
 *       decides. Here the same rank is enough.
 * </ul>
 *
 * <p>Otherwise the rank is 0. Inserting a rule that meets no other therefore changes no rank.
 */
final class SearchRanks {
  private SearchRanks() {}

  /** The rank of each part, from 0, in the order of the parts. */
  static int[] of(List<RulePart> parts) {
    int[] ranks = new int[parts.size()];
    Span[] spans = parts.stream().map(Span::of).toArray(Span[]::new);
    for (int later = 0; later < ranks.length; later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (ranks[earlier] + 1 > ranks[later] && spans[earlier].mayMatter(spans[later])) {
          int least = least(parts.get(earlier), parts.get(later), ranks[earlier]);
          ranks[later] = Math.max(ranks[later], least);
        }
      }
    }
    return ranks;
  }

  /**
   * What tells most pairs of rules apart at the price of two comparisons: a stack may have ten
   * thousand rules.
   */
  private record Span(int lowest, int highest, boolean secondaryMap) {
    static Span of(RulePart part) {
      PortSet ports = part.match().localPorts();
      return new Span(ports.lowest(), ports.highest(), part.isSecondaryMap());
    }

    boolean mayMatter(Span other) {
      return secondaryMap
          || other.secondaryMap
          || lowest <= other.highest && other.lowest <= highest;
    }
  }

  /** The smallest rank that an earlier part leaves to a later one. */
  private static int least(RulePart earlier, RulePart later, int rank) {
    boolean primaryFirst = earlier.isSecondaryMap();
    boolean primaryLast = later.isSecondaryMap();
    if (!earlier.match().disjoint(later.match())) {
      return rank + 1;
    }
    if (!primaryFirst && !primaryLast || earlier.match().otherProcessOrPeers(later.match())) {
      return 0;
    }
    return primaryFirst ? rank + 1 : rank;
  }
}
