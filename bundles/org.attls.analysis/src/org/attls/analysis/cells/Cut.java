// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

import java.util.Arrays;
import java.util.List;

/**
 * Where to cut a region in two so that each half meets fewer boxes.
 *
 * @param axis the axis
 * @param at the first cell of the upper half
 */
public record Cut(int axis, int at) {
  /**
   * The middle one of the ends that boxes have inside a region, on the axis with most of them.
   *
   * @param boxes boxes that meet the region, of which at least one does not cover it
   */
  public static Cut of(int[] region, List<int[]> boxes) {
    int best = 0;
    int most = 0;
    for (int axis = 0; 2 * axis < region.length; axis++) {
      int ends = ends(region, boxes, axis).length;
      if (ends > most) {
        most = ends;
        best = axis;
      }
    }
    int[] ends = ends(region, boxes, best);
    Arrays.sort(ends);
    return new Cut(best, ends[ends.length / 2]);
  }

  private static int[] ends(int[] region, List<int[]> boxes, int axis) {
    int first = region[2 * axis];
    int last = region[2 * axis + 1];
    int[] ends = new int[2 * boxes.size()];
    int count = 0;
    for (int[] box : boxes) {
      if (box[2 * axis] > first) {
        ends[count++] = box[2 * axis];
      }
      if (box[2 * axis + 1] < last) {
        ends[count++] = box[2 * axis + 1] + 1;
      }
    }
    return Arrays.copyOf(ends, count);
  }
}
