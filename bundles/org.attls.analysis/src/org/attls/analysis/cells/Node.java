// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A node of an index: items that lie near each other, and what bounds them all. */
final class Node {
  private static final int LEAF = 8;

  private final int[] bounds;
  private final List<Item> items;
  private final Node low;
  private final Node high;
  private int least = Integer.MAX_VALUE;
  private int most = Integer.MIN_VALUE;
  private long lowLevel = Long.MAX_VALUE;
  private long highLevel = Long.MIN_VALUE;
  private double largest = Double.NEGATIVE_INFINITY;

  Node(List<Item> all) {
    bounds = all.getFirst().box().clone();
    for (Item item : all) {
      enclose(item);
    }
    if (all.size() <= LEAF) {
      items = List.copyOf(all);
      low = null;
      high = null;
    } else {
      List<Item> sorted = new ArrayList<>(all);
      int axis = widest(all);
      sorted.sort(
          Comparator.comparingLong((Item item) -> middle(item, axis))
              .thenComparingInt(Item::order));
      items = List.of();
      low = new Node(sorted.subList(0, sorted.size() / 2));
      high = new Node(sorted.subList(sorted.size() / 2, sorted.size()));
    }
  }

  private void enclose(Item item) {
    for (int i = 0; i < bounds.length; i += 2) {
      bounds[i] = Math.min(bounds[i], item.box()[i]);
      bounds[i + 1] = Math.max(bounds[i + 1], item.box()[i + 1]);
    }
    least = Math.min(least, item.order());
    most = Math.max(most, item.order());
    lowLevel = Math.min(lowLevel, item.level());
    highLevel = Math.max(highLevel, item.level());
    largest = Math.max(largest, item.size());
  }

  private static long middle(Item item, int axis) {
    return (long) item.box()[2 * axis] + item.box()[2 * axis + 1];
  }

  /** The axis on which the middles of the items lie farthest apart. */
  private static int widest(List<Item> items) {
    int best = 0;
    long spread = -1;
    for (int axis = 0; 2 * axis < items.getFirst().box().length; axis++) {
      long first = Long.MAX_VALUE;
      long last = Long.MIN_VALUE;
      for (Item item : items) {
        first = Math.min(first, middle(item, axis));
        last = Math.max(last, middle(item, axis));
      }
      if (last - first > spread) {
        spread = last - first;
        best = axis;
      }
    }
    return best;
  }

  /** Adds the items that a question is about. */
  void collect(Query query, List<Item> found) {
    if (!isOpen(query)) {
      return;
    }
    for (Item item : items) {
      if (query.takes(item)) {
        found.add(item);
      }
    }
    if (low != null) {
      low.collect(query, found);
      high.collect(query, found);
    }
  }

  /** The item of the least order that a question is about, if it is less than that of another. */
  Optional<Item> first(Query query, Optional<Item> best) {
    if (!isOpen(query) || best.isPresent() && best.get().order() <= least) {
      return best;
    }
    Optional<Item> found = best;
    for (Item item : items) {
      if (query.takes(item) && (found.isEmpty() || item.order() < found.get().order())) {
        found = Optional.of(item);
      }
    }
    if (low == null) {
      return found;
    }
    boolean lowFirst = low.least <= high.least;
    found = (lowFirst ? low : high).first(query, found);
    return (lowFirst ? high : low).first(query, found);
  }

  private boolean isOpen(Query query) {
    return least < query.to()
        && most >= query.from()
        && lowLevel <= query.highLevel()
        && highLevel >= query.lowLevel()
        && largest > query.moreThan()
        && Cells.meet(bounds, query.region());
  }
}
