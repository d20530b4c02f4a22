// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

import java.util.ArrayList;
import java.util.List;

/** Sets of cells, each a list of boxes. Results are boxes that do not meet each other. */
public final class CellSets {
  private CellSets() {}

  /** The cells of the first set that are not in the second. The first must be disjoint boxes. */
  public static List<int[]> minus(List<int[]> set, List<int[]> other) {
    List<int[]> rest = set;
    for (int[] box : other) {
      List<int[]> next = new ArrayList<>(rest.size());
      for (int[] piece : rest) {
        next.addAll(Cells.minus(piece, box));
      }
      rest = next;
    }
    return rest;
  }

  /** The same cells as disjoint boxes. */
  public static List<int[]> disjoint(List<int[]> boxes) {
    List<int[]> set = new ArrayList<>();
    for (int[] box : boxes) {
      List<int[]> news = minus(List.of(box), set);
      set.addAll(news);
    }
    return set;
  }

  /** The cells in both sets, each of disjoint boxes. */
  public static List<int[]> common(List<int[]> set, List<int[]> other) {
    List<int[]> common = new ArrayList<>();
    for (int[] box : set) {
      for (int[] second : other) {
        if (Cells.meet(box, second)) {
          common.add(Cells.common(box, second));
        }
      }
    }
    return common;
  }
}
