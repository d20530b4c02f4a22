// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.analysis.TimeCondition;
import org.attls.analysis.cells.Cover;
import org.attls.analysis.cells.Query;
import org.attls.analysis.times.TimeCover;

/** Looks for {@link TimeGap}s, and remembers which time conditions together always hold. */
final class TimeGapSearch {
  /** More combinations of rules than so many are not tried for one region. */
  private static final int PATIENCE = 256;

  private final RuleSearch search;
  private final int end;
  private final Map<Set<TimeCondition>, Optional<String>> known = new HashMap<>();

  TimeGapSearch(PolicySpace policy) {
    search = policy.search();
    end = policy.rules().size();
  }

  /** A gap of a rule that holds at times only. */
  Optional<TimeGap> find(PolicyRule rule) {
    for (int[] box : search.cells(rule)) {
      for (PolicyRule then : search.certain(Query.of(box, rule.position() + 1, end))) {
        if (then.protection() != Protection.PROTECTED) {
          for (int[] region : search.common(rule, then)) {
            Optional<TimeGap> gap = find(rule, region, Optional.of(then));
            if (gap.isPresent()) {
              return gap;
            }
          }
        }
      }
      Optional<TimeGap> gap = find(rule, box, Optional.empty());
      if (gap.isPresent()) {
        return gap;
      }
    }
    return Optional.empty();
  }

  /**
   * A gap in a region of a rule.
   *
   * @param then who gets the region for certain if nobody before does; empty for nobody
   */
  private Optional<TimeGap> find(PolicyRule rule, int[] region, Optional<PolicyRule> then) {
    int before = then.map(PolicyRule::position).orElse(end);
    if (search.gap(region, before, RuleSearch.NOBODY).isEmpty()) {
      return Optional.empty();
    }
    Set<PolicyRule> atTimes = new LinkedHashSet<>();
    List<int[]> taken = new ArrayList<>();
    for (PolicyRule other : search.all(Query.of(region, 0, before))) {
      if (TimeGap.isAtTimes(other)) {
        atTimes.add(other);
      } else if (other.isCertain() || other.protection() == Protection.PROTECTED) {
        taken.addAll(search.cells(other));
      }
    }
    return open(rule, region, taken, atTimes, then);
  }

  /**
   * Looks for a part of a region whose rules, some of those that hold at times, leave a time. Fewer
   * and fewer rules are taken, until a time is left; then a part is looked for that the others do
   * not reach.
   */
  private Optional<TimeGap> open(
      PolicyRule rule,
      int[] region,
      List<int[]> taken,
      Set<PolicyRule> atTimes,
      Optional<PolicyRule> then) {
    Set<Set<PolicyRule>> tried = new HashSet<>();
    Deque<Set<PolicyRule>> next = new ArrayDeque<>();
    next.add(atTimes);
    while (!next.isEmpty() && tried.size() < PATIENCE) {
      Set<PolicyRule> holding = next.remove();
      if (!tried.add(holding)) {
        continue;
      }
      Optional<String> when = when(holding);
      if (when.isPresent()) {
        List<int[]> others = new ArrayList<>(taken);
        atTimes.stream()
            .filter(other -> !holding.contains(other))
            .forEach(other -> others.addAll(search.cells(other)));
        Optional<int[]> part = Cover.gap(region, others);
        if (part.isPresent()) {
          return Optional.of(new TimeGap(rule, then, search.witness(part.get()), when.get()));
        }
      } else {
        for (PolicyRule other : holding) {
          if (other != rule) {
            Set<PolicyRule> fewer = new LinkedHashSet<>(holding);
            fewer.remove(other);
            next.add(fewer);
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<String> when(Set<PolicyRule> holding) {
    Set<TimeCondition> conditions =
        holding.stream()
            .flatMap(rule -> rule.effective().conditions().times().stream())
            .collect(Collectors.toSet());
    return known.computeIfAbsent(conditions, TimeCover::gap);
  }
}
