// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.SearchOrder;

/**
 * Says priorities where the generator would choose others in effect. A connection becomes a
 * secondary one only if its own policy has a lower priority than the primary's, which has
 * SecondaryMap On. The generator therefore gives a rule a lower priority than an earlier one with
 * SecondaryMap; rules that had one priority in the file must keep one.
 *
 * <p>Priorities are said for all rules or for none, for the numbers of the generator have nothing
 * to do with those of the file.
 */
final class Priorities {
  private static final long HIGHEST = 2_000_000_000;

  /** More pairs than a note can name need not be found. */
  private static final int ENOUGH = 100;

  /** A priority of the file, and the rank among its rules; the lowest comes first. */
  private record Place(long priority, int rank) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return priority == other.priority
          ? Integer.compare(other.rank, rank)
          : Long.compare(priority, other.priority);
    }
  }

  private final List<EffectiveRule> rules;
  private final long[] file;
  private final int[] ranks;
  private final List<String> unsettled = new ArrayList<>();
  private boolean needed;
  private long[] values;

  private Priorities(List<EffectiveRule> rules) {
    this.rules = rules;
    this.file = rules.stream().mapToLong(rule -> SearchOrder.priority(rule.statement())).toArray();
    this.ranks = new int[file.length];
  }

  /**
   * Finds out whether priorities are needed.
   *
   * @param rules the rules in the order of search
   */
  static Priorities of(List<EffectiveRule> rules) {
    Priorities priorities = new Priorities(rules);
    priorities.forEachBlock(true);
    if (priorities.needed) {
      priorities.forEachBlock(false);
      priorities.number();
    }
    return priorities;
  }

  /** Goes through the rules of each priority, those of one at a time. */
  private void forEachBlock(boolean withMap) {
    for (int from = 0; from < file.length; ) {
      int to = end(from);
      if (withMap == rules.subList(from, to).stream().anyMatch(Overlaps::hasMap)) {
        rank(from, to);
        if (withMap) {
          compare(from, to);
        }
      }
      from = to;
    }
  }

  /** Where the rules end that have the priority of a rule. */
  private int end(int from) {
    int to = from;
    while (to < file.length && file[to] == file[from]) {
      to++;
    }
    return to;
  }

  /** Rules of one priority: their names decided, which the generator makes anew. */
  private void rank(int from, int to) {
    for (int j = from; j < to; j++) {
      for (int i = from; i < j; i++) {
        if (ranks[i] >= ranks[j] && Overlaps.meet(rules.get(i), rules.get(j))) {
          ranks[j] = ranks[i] + 1;
        }
      }
    }
  }

  private void compare(int from, int to) {
    for (int j = from; j < to; j++) {
      for (int i = from; i < j; i++) {
        comparePair(i, j);
      }
    }
  }

  private void comparePair(int i, int j) {
    EffectiveRule one = rules.get(i);
    EffectiveRule other = rules.get(j);
    boolean first = Overlaps.hasMap(one);
    if ((first || Overlaps.hasMap(other)) && Overlaps.arePeers(one, other)) {
      needed |= first && ranks[i] >= ranks[j];
      if (first && ranks[i] < ranks[j]) {
        tell(one, other);
      } else if (Overlaps.hasMap(other) && ranks[j] < ranks[i]) {
        tell(other, one);
      }
    }
  }

  private void tell(EffectiveRule one, EffectiveRule other) {
    if (unsettled.size() < ENOUGH) {
      unsettled.add(OrderNotes.pair(one, other));
    }
  }

  /** Keeps the numbers of the file as far as there is room between them. */
  private void number() {
    NavigableMap<Place, Long> numbers = new TreeMap<>();
    for (int i = 0; i < file.length; i++) {
      numbers.put(new Place(file[i], ranks[i]), file[i]);
    }
    long least = 0;
    for (Map.Entry<Place, Long> entry : numbers.entrySet()) {
      least = Math.max(entry.getValue(), least + 1);
      entry.setValue(least);
    }
    if (least > HIGHEST) {
      long number = 0;
      for (Map.Entry<Place, Long> entry : numbers.entrySet()) {
        entry.setValue(++number);
      }
    }
    values =
        IntStream.range(0, file.length)
            .mapToLong(i -> numbers.get(new Place(file[i], ranks[i])))
            .toArray();
  }

  /** The priority of a rule; empty if the generator finds one that does the same. */
  Optional<Long> of(int rule) {
    return areGiven() ? Optional.of(values[rule]) : Optional.empty();
  }

  /** Whether they are needed. */
  boolean areGiven() {
    return values != null;
  }

  /** Pairs of which the second, other than in the file, has a lower priority than the first. */
  List<String> unsettled() {
    return unsettled;
  }
}
