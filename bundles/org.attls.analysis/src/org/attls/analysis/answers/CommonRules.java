// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attls.analysis.space.Box;

/**
 * Finds the rules that two policies have in common, in the same order. A connection that only such
 * rules are for is treated alike by both, so a comparison need not look at it.
 *
 * @param old the positions of the other rules of the old policy
 * @param now the positions of the other rules of the new policy
 */
record CommonRules(Set<Integer> old, Set<Integer> now) {
  private record Key(List<Box> boxes, Set<Doubt> doubts, Outcome.Perhaps effect) {}

  static CommonRules of(Side old, Side now) {
    Map<Key, Deque<Integer>> places = new HashMap<>();
    for (PolicyRule rule : now.rules()) {
      places.computeIfAbsent(key(now, rule), key -> new ArrayDeque<>()).add(rule.position());
    }
    List<int[]> pairs = new ArrayList<>();
    for (PolicyRule rule : old.rules()) {
      Deque<Integer> found = places.get(key(old, rule));
      if (found != null && !found.isEmpty()) {
        pairs.add(new int[] {rule.position(), found.poll()});
      }
    }
    Set<Integer> oldRest = positions(old);
    Set<Integer> nowRest = positions(now);
    for (int[] pair : rising(pairs)) {
      oldRest.remove(pair[0]);
      nowRest.remove(pair[1]);
    }
    return new CommonRules(oldRest, nowRest);
  }

  private static Key key(Side side, PolicyRule rule) {
    return new Key(rule.boxes(), rule.doubts(), Outcome.Perhaps.of(rule, side.treatment(rule)));
  }

  private static Set<Integer> positions(Side side) {
    Set<Integer> positions = new HashSet<>();
    side.rules().forEach(rule -> positions.add(rule.position()));
    return positions;
  }

  /** The longest part of pairs, which rise in the first number, that rises in the second too. */
  private static List<int[]> rising(List<int[]> pairs) {
    List<Integer> ends = new ArrayList<>();
    int[] before = new int[pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = ends.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(ends.get(middle))[1] < pairs.get(i)[1]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      before[i] = low == 0 ? -1 : ends.get(low - 1);
      if (low == ends.size()) {
        ends.add(i);
      } else {
        ends.set(low, i);
      }
    }
    List<int[]> rising = new ArrayList<>();
    for (int i = ends.isEmpty() ? -1 : ends.getLast(); i >= 0; i = before[i]) {
      rising.add(pairs.get(i));
    }
    return rising;
  }
}
