// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;

/**
 * Where the order of rules matters, so that it is written only there. A stack searches the rule
 * with the highest Priority first; rules that cannot meet may share a priority.
 *
 * <ul>
 *   <li>A rule whose connections an earlier rule may take as well needs a lower priority.
 *   <li>So does a rule after one with SecondaryMap On whose process and addresses it may share. For
 *       the stack makes a connection secondary, which is what SecondaryMap is for, only if the
 *       connection finds no policy or one of <em>lower</em> priority than the primary's.
 *   <li>The other way round, a rule with SecondaryMap On never comes before an earlier rule whose
 *       process and addresses it may share: it would take over connections that the earlier rule
 *       decides. Here the same priority is enough.
 * </ul>
 *
 * <p>Inserting a rule that meets no other therefore changes no priority.
 */
final class SearchOrder {

  /** What a part demands of the priority of a later one. */
  enum Demand {
    NOTHING,
    NOT_HIGHER,
    LOWER
  }

  private final List<RulePart> parts;
  private final Span[] spans;

  SearchOrder(List<RulePart> parts) {
    this.parts = parts;
    this.spans = parts.stream().map(Span::of).toArray(Span[]::new);
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

  /** What an earlier part demands of a later one, by their places. */
  Demand of(int earlier, int later) {
    if (!spans[earlier].mayMatter(spans[later])) {
      return Demand.NOTHING;
    }
    Match one = parts.get(earlier).match();
    Match other = parts.get(later).match();
    if (!one.disjoint(other)) {
      return Demand.LOWER;
    }
    boolean primaryFirst = spans[earlier].secondaryMap;
    boolean primaryLast = spans[later].secondaryMap;
    if (!primaryFirst && !primaryLast || one.otherProcessOrPeers(other)) {
      return Demand.NOTHING;
    }
    return primaryFirst ? Demand.LOWER : Demand.NOT_HIGHER;
  }
}
