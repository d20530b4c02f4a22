// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.space.Connection;

/**
 * Connections of a rule that protects at times only, which at other times no other rule protects. A
 * rule whose conditions are in doubt counts as one that always protects: the doubt is a matter of
 * its own.
 *
 * @param rule the rule
 * @param then the rule that leaves them without protection; empty if no rule takes them
 * @param witness one of the connections
 * @param when a time at which that is so, in words, for example {@code on Sundays at 00:00}
 */
public record TimeGap(PolicyRule rule, Optional<PolicyRule> then, Connection witness, String when) {

  /** The gaps of a policy, at most one for each rule, in the order of search. */
  public static List<TimeGap> of(PolicySpace policy) {
    TimeGapSearch search = new TimeGapSearch(policy);
    return policy.rules().stream()
        .filter(TimeGap::isAtTimes)
        .flatMap(rule -> search.find(rule).stream())
        .toList();
  }

  /** Whether a rule certainly protects what it is for, but not always. */
  static boolean isAtTimes(PolicyRule rule) {
    return rule.protection() == Protection.PROTECTED
        && rule.doubts().equals(EnumSet.of(Doubt.TIME));
  }
}
