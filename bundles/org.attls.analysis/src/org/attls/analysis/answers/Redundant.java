// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.cells.Cells;
import org.attls.analysis.cells.Query;

/**
 * A rule that connections reach, but without which they would be treated alike, by rules behind it.
 * That holds for each such rule by itself: without several of them something may change.
 *
 * @param rule the rule
 * @param heir the rule that some of its connections would reach
 */
public record Redundant(PolicyRule rule, PolicyRule heir) {

  /** The redundant rules of a policy, in the order of search. */
  public static List<Redundant> of(PolicySpace policy) {
    List<Redundant> found = new ArrayList<>();
    for (PolicyRule rule : policy.rules()) {
      heir(policy, rule).ifPresent(heir -> found.add(new Redundant(rule, heir)));
    }
    return found;
  }

  private static Optional<PolicyRule> heir(PolicySpace policy, PolicyRule rule) {
    RuleSearch search = policy.search();
    return search
        .left(rule)
        .flatMap(left -> search.next(Samples.lowest(left), rule.position() + 1))
        .filter(next -> next.effect() == rule.effect())
        .filter(next -> isRedundant(policy, rule));
  }

  private static boolean isRedundant(PolicySpace policy, PolicyRule rule) {
    RuleSearch search = policy.search();
    int end = policy.rules().size();
    for (int[] box : search.cells(rule)) {
      if (search.gap(box, end, rule.position()).isPresent()
          || isContested(search, rule, box, end)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a rule behind with another effect would get some of a box. */
  private static boolean isContested(RuleSearch search, PolicyRule rule, int[] box, int end) {
    for (PolicyRule other : search.all(Query.of(box, rule.position() + 1, end))) {
      List<int[]> cells = search.cells(other);
      if (other.effect() != rule.effect()) {
        for (int[] cell : cells) {
          if (Cells.meet(cell, box)
              && search
                  .gap(Cells.common(cell, box), other.position(), rule.position())
                  .isPresent()) {
            return true;
          }
        }
      } else if (other.isCertain() && cells.stream().anyMatch(one -> Cells.covers(one, box))) {
        return false;
      }
    }
    return false;
  }
}
