// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Whether boxes cover a region together. Looks for a gap and stops at the first, so that it never
 * builds what is left: first on each axis alone, where most gaps show, then in the two halves of
 * the region at the axis on which most boxes end.
 */
public final class Cover {
  private Cover() {}

  /** A part of a region that no box meets; empty if the boxes cover all of it. */
  public static Optional<int[]> gap(int[] region, List<int[]> boxes) {
    List<int[]> meeting = new ArrayList<>();
    for (int[] box : boxes) {
      if (Cells.covers(box, region)) {
        return Optional.empty();
      }
      if (Cells.meet(box, region)) {
        meeting.add(box);
      }
    }
    if (meeting.isEmpty()) {
      return Optional.of(region);
    }
    for (int axis = 0; 2 * axis < region.length; axis++) {
      Optional<int[]> gap = onAxis(region, meeting, axis);
      if (gap.isPresent()) {
        return gap;
      }
    }
    return inHalves(region, meeting);
  }

  private static Optional<int[]> inHalves(int[] region, List<int[]> boxes) {
    Cut cut = Cut.of(region, boxes);
    int first = region[2 * cut.axis()];
    int last = region[2 * cut.axis() + 1];
    int[] low = Cells.with(region, cut.axis(), first, cut.at() - 1);
    return gap(low, boxes).or(() -> gap(Cells.with(region, cut.axis(), cut.at(), last), boxes));
  }

  /** A slice of the region that no box reaches on one axis. */
  private static Optional<int[]> onAxis(int[] region, List<int[]> boxes, int axis) {
    int low = 2 * axis;
    int last = region[low + 1];
    if (boxes.stream().anyMatch(box -> box[low] <= region[low] && box[low + 1] >= last)) {
      return Optional.empty();
    }
    int[][] sorted = boxes.toArray(int[][]::new);
    Arrays.sort(sorted, Comparator.comparingInt(box -> box[low]));
    int reached = region[low];
    for (int[] box : sorted) {
      if (box[low] > reached) {
        return Optional.of(Cells.with(region, axis, reached, box[low] - 1));
      }
      reached = Math.max(reached, box[low + 1] + 1);
      if (reached > last) {
        return Optional.empty();
      }
    }
    return Optional.of(Cells.with(region, axis, reached, last));
  }
}
