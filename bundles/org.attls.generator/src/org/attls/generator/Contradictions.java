// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attls.generator.Priorities.Contradiction;
import org.attls.model.policy.ConnectivityRule;
import org.eclipse.emf.ecore.EObject;

/** Finds explicit priorities that are against the order of the text. */
final class Contradictions {
  private record Pair(EObject earlier, EObject later) {}

  private Contradictions() {}

  /**
   * The pairs of parts that may take the same connections but are not searched in the order of the
   * text; of two connectivity rules the first such pair.
   */
  static List<Contradiction> of(List<RulePart> parts, Ranking ranking, List<Integer> values) {
    if (!ranking.anyExplicit()) {
      return List.of();
    }
    List<Contradiction> found = new ArrayList<>();
    Set<Pair> seen = new HashSet<>();
    for (int later = 0; later < parts.size(); later++) {
      for (int earlier = 0; earlier < later; earlier++) {
        if (values.get(earlier) <= values.get(later)
            && (ranking.isExplicit(earlier) || ranking.isExplicit(later))
            && isAgainst(ranking.order(), earlier, later, values)
            && seen.add(pair(parts.get(earlier), parts.get(later)))) {
          found.add(new Contradiction(earlier, later));
        }
      }
    }
    return List.copyOf(found);
  }

  private static boolean isAgainst(
      SearchOrder order, int earlier, int later, List<Integer> values) {
    return switch (order.of(earlier, later)) {
      case NOTHING -> false;
      case NOT_HIGHER -> values.get(earlier) < values.get(later);
      case LOWER -> true;
    };
  }

  private static Pair pair(RulePart earlier, RulePart later) {
    ConnectivityRule one = earlier.rule();
    return one == later.rule() ? new Pair(earlier.row(), later.row()) : new Pair(one, later.rule());
  }
}
