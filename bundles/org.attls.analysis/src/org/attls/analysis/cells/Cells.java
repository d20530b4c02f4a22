// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

import java.util.ArrayList;
import java.util.List;

/**
 * Boxes of cells. A box is an array with two numbers for each axis, the first and the last cell on
 * it, both in the box; first is never behind last, so no box is empty. Boxes are never changed.
 */
public final class Cells {
  private Cells() {}

  /** Whether a cell is in both. */
  public static boolean meet(int[] one, int[] other) {
    for (int i = 0; i < one.length; i += 2) {
      if (one[i] > other[i + 1] || other[i] > one[i + 1]) {
        return false;
      }
    }
    return true;
  }

  /** Whether every cell of the inner box is in the outer one. */
  public static boolean covers(int[] outer, int[] inner) {
    for (int i = 0; i < outer.length; i += 2) {
      if (outer[i] > inner[i] || outer[i + 1] < inner[i + 1]) {
        return false;
      }
    }
    return true;
  }

  /** The cells in both boxes, which must meet. */
  public static int[] common(int[] one, int[] other) {
    int[] common = new int[one.length];
    for (int i = 0; i < one.length; i += 2) {
      common[i] = Math.max(one[i], other[i]);
      common[i + 1] = Math.min(one[i + 1], other[i + 1]);
    }
    return common;
  }

  /** A box with another extent on one axis. */
  public static int[] with(int[] box, int axis, int first, int last) {
    int[] changed = box.clone();
    changed[2 * axis] = first;
    changed[2 * axis + 1] = last;
    return changed;
  }

  /** The cells of a box that are not in another: disjoint boxes, at most two for each axis. */
  public static List<int[]> minus(int[] box, int[] other) {
    if (!meet(box, other)) {
      return List.of(box);
    }
    List<int[]> pieces = new ArrayList<>();
    int[] rest = box;
    for (int axis = 0; 2 * axis < box.length; axis++) {
      int first = rest[2 * axis];
      int last = rest[2 * axis + 1];
      int otherFirst = other[2 * axis];
      int otherLast = other[2 * axis + 1];
      if (first < otherFirst) {
        pieces.add(with(rest, axis, first, otherFirst - 1));
      }
      if (otherLast < last) {
        pieces.add(with(rest, axis, otherLast + 1, last));
      }
      rest = with(rest, axis, Math.max(first, otherFirst), Math.min(last, otherLast));
    }
    return pieces;
  }
}
