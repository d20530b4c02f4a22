// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.model.policy.RuleScope;

/**
 * Gives parts their priorities in the order of the text. Explicit ones stand: the first TTLSRule of
 * a connectivity rule or row has it, a further one that must be searched after it one less. The
 * others go around them: what stands before an explicit priority and may meet it is raised above
 * it, what stands after it goes below.
 */
final class Ranking {
  private final List<RulePart> parts;
  private final Scale scale;
  private final SearchOrder order;
  private final boolean[] explicit;
  private boolean anyExplicit;
  private final long[] values;

  Ranking(List<RulePart> parts, Scale scale) {
    this.parts = parts;
    this.scale = scale;
    this.order = new SearchOrder(parts);
    this.explicit = new boolean[parts.size()];
    this.values = new long[parts.size()];
    this.anyExplicit = fix();
    long[] least = anyExplicit ? least() : new long[parts.size()];
    for (int i = 0; i < values.length; i++) {
      if (!explicit[i]) {
        values[i] = free(i, Math.max(scale.at(i), least[i]));
      }
    }
  }

  /** The priority of each part; below 1 where there are not enough. */
  long[] values() {
    return values.clone();
  }

  boolean isExplicit(int place) {
    return explicit[place];
  }

  boolean anyExplicit() {
    return anyExplicit;
  }

  SearchOrder order() {
    return order;
  }

  /** Sets what is explicit; the parts of one rule or row are compared with each other only. */
  private boolean fix() {
    Map<RuleScope, List<Integer>> before = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      RuleScope scope = parts.get(i).ranked().orElse(null);
      if (scope != null) {
        explicit[i] = true;
        values[i] = scope.getPriority();
        List<Integer> places = before.computeIfAbsent(scope, key -> new ArrayList<>());
        for (int earlier : places) {
          values[i] = Math.min(values[i], bound(earlier, i, 1));
        }
        places.add(i);
      }
    }
    return !before.isEmpty();
  }

  /**
   * What parts need at least to be searched before the explicit ones after them; 0 for those that
   * meet none.
   */
  private long[] least() {
    long[] least = new long[values.length];
    for (int i = values.length - 1; i >= 0; i--) {
      for (int later = i + 1; !explicit[i] && later < values.length; later++) {
        long other = explicit[later] ? values[later] : least[later];
        if (other > 0 && other + scale.gap() > least[i]) {
          least[i] =
              switch (order.of(i, later)) {
                case NOTHING -> least[i];
                case NOT_HIGHER -> Math.max(least[i], other);
                case LOWER -> other + scale.gap();
              };
        }
      }
    }
    return least;
  }

  /** The priority of a part that has no explicit one: as wanted, but below what must be first. */
  private long free(int place, long wanted) {
    long value = wanted;
    for (int earlier = 0; earlier < place; earlier++) {
      if (values[earlier] - scale.gap() < value) {
        value = Math.min(value, bound(earlier, place, scale.gap()));
      }
    }
    return value;
  }

  /** The greatest priority that an earlier part leaves to a later one. */
  private long bound(int earlier, int later, int gap) {
    return switch (order.of(earlier, later)) {
      case NOTHING -> Long.MAX_VALUE;
      case NOT_HIGHER -> values[earlier];
      case LOWER -> values[earlier] - (anyExplicit && values[earlier] <= gap ? 1 : gap);
    };
  }
}
