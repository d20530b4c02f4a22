// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.List;
import java.util.Optional;

/**
 * A rule that no connection reaches: the rules before it take all that it is for.
 *
 * @param rule the rule
 * @param cover rules before it that take everything together, in the order of search; without any
 *     of them something would be left
 * @param different the rule with another effect that takes the largest share of it; empty if all of
 *     its connections are treated as it would treat them
 * @param byName whether it rests on the order of the names of rules of one priority, which is not
 *     confirmed
 */
public record Unreachable(
    PolicyRule rule, List<PolicyRule> cover, Optional<Share> different, boolean byName) {
  /** Copies the rules, so that the answer cannot change. */
  public Unreachable {
    cover = List.copyOf(cover);
  }

  /** Whether connections are treated in another way than the rule says. */
  public boolean effectDiffers() {
    return different.isPresent();
  }

  /** The unreachable rules of a policy, in the order of search. */
  public static List<Unreachable> of(PolicySpace policy) {
    RuleSearch search = policy.search();
    return policy.rules().stream()
        .filter(rule -> search.left(rule).isEmpty())
        .filter(rule -> !rule.boxes().isEmpty())
        .map(rule -> new Blame(search, rule).find())
        .toList();
  }
}
