// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.cells.Cover;
import org.attls.analysis.cells.Query;

/** Finds out which rules make a rule unreachable: as few as a short search finds. */
final class Blame {
  private final RuleSearch search;
  private final PolicyRule rule;
  private final List<Share> shares = new ArrayList<>();

  Blame(RuleSearch search, PolicyRule rule) {
    this.search = search;
    this.rule = rule;
    Set<PolicyRule> meeting = new LinkedHashSet<>();
    for (int[] box : search.cells(rule)) {
      meeting.addAll(search.certain(Query.of(box, 0, rule.position())));
    }
    meeting.forEach(other -> shares.add(new Share(other, search.share(other, rule))));
    shares.sort(
        Comparator.comparingDouble(Share::part)
            .reversed()
            .thenComparingInt(share -> share.rule().position()));
  }

  Unreachable find() {
    List<PolicyRule> cover =
        cover().stream().sorted(Comparator.comparingInt(PolicyRule::position)).toList();
    return new Unreachable(
        rule,
        cover,
        different(),
        cover.stream().anyMatch(other -> !NameCollation.isSure(other, rule)));
  }

  /** The largest shares that are enough, and of them those that are needed. */
  private List<PolicyRule> cover() {
    int few = 1;
    while (!covers(rules(few))) {
      few *= 2;
    }
    int tooFew = few / 2;
    while (few - tooFew > 1) {
      int middle = (few + tooFew) / 2;
      if (covers(rules(middle))) {
        few = middle;
      } else {
        tooFew = middle;
      }
    }
    List<PolicyRule> cover = new ArrayList<>(rules(few));
    for (PolicyRule candidate : List.copyOf(cover).reversed()) {
      List<PolicyRule> others = new ArrayList<>(cover);
      others.remove(candidate);
      if (covers(others)) {
        cover = others;
      }
    }
    return cover;
  }

  private List<PolicyRule> rules(int count) {
    return shares.stream().limit(count).map(Share::rule).toList();
  }

  private boolean covers(List<PolicyRule> others) {
    List<int[]> boxes = others.stream().flatMap(other -> search.cells(other).stream()).toList();
    return search.cells(rule).stream().allMatch(box -> Cover.gap(box, boxes).isEmpty());
  }

  /** The largest share of another effect that is really taken, not just overlapped. */
  private Optional<Share> different() {
    return shares.stream()
        .filter(share -> share.rule().effect() != rule.effect())
        .filter(share -> search.contested(share.rule(), rule, share.rule().position()).isPresent())
        .findFirst();
  }
}
