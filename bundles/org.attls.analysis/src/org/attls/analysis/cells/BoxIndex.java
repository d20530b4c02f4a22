// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the boxes that meet a region without looking at all of them. Boxes that are wide on
 * different axes are kept apart, as a wide box among narrow ones would hide how narrow those are.
 */
public final class BoxIndex {
  /** A box is wide on an axis if it has this share of it or more: one in this number. */
  private static final int WIDE = 4;

  private final List<Node> roots;

  /**
   * Makes an index.
   *
   * @param items the boxes
   * @param space the box that encloses all of them
   */
  public BoxIndex(List<Item> items, int[] space) {
    Map<Integer, List<Item>> kinds = new TreeMap<>();
    for (Item item : items) {
      kinds.computeIfAbsent(kind(item.box(), space), key -> new ArrayList<>()).add(item);
    }
    roots = kinds.values().stream().map(Node::new).toList();
  }

  private static int kind(int[] box, int[] space) {
    int kind = 0;
    for (int i = 0; i < box.length; i += 2) {
      long size = box[i + 1] - box[i] + 1L;
      kind = kind << 1 | (size * WIDE >= space[i + 1] - space[i] + 1L ? 1 : 0);
    }
    return kind;
  }

  /** The items that a question is about, in no certain order. */
  public List<Item> all(Query query) {
    List<Item> found = new ArrayList<>();
    for (Node root : roots) {
      root.collect(query, found);
    }
    return found;
  }

  /** The item of the least order that a question is about. */
  public Optional<Item> first(Query query) {
    Optional<Item> found = Optional.empty();
    for (Node root : roots) {
      found = root.first(query, found);
    }
    return found;
  }
}
