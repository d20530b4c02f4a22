// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Numbers for the places at which some boxes begin and end: between two such places all boxes are
 * the same, so a small whole number can stand for the stretch. Boxes become boxes of cells, with
 * which one can calculate quickly, and without loss.
 */
public final class Grid {
  /** For each axis the first places of its cells in order, and the end of the last one. */
  private final BigInteger[][] starts;

  private Grid(BigInteger[][] starts) {
    this.starts = starts;
  }

  /** A grid for some boxes; nothing else may be given to it. */
  public static Grid of(Collection<Box> boxes) {
    BigInteger[][] starts = new BigInteger[Axis.COUNT][];
    for (Axis axis : Axis.values()) {
      starts[axis.ordinal()] = starts(boxes, axis);
    }
    return new Grid(starts);
  }

  private static BigInteger[] starts(Collection<Box> boxes, Axis axis) {
    BigInteger[] places = new BigInteger[2 * boxes.size() + 2];
    int count = 0;
    places[count++] = axis.whole().first();
    places[count++] = axis.whole().last().add(BigInteger.ONE);
    for (Box box : boxes) {
      places[count++] = box.on(axis).first();
      places[count++] = box.on(axis).last().add(BigInteger.ONE);
    }
    Arrays.sort(places);
    int kept = 1;
    for (int i = 1; i < count; i++) {
      if (!places[i].equals(places[kept - 1])) {
        places[kept++] = places[i];
      }
    }
    return Arrays.copyOf(places, kept);
  }

  /** All cells. */
  public int[] space() {
    int[] space = new int[2 * Axis.COUNT];
    for (int axis = 0; axis < Axis.COUNT; axis++) {
      space[2 * axis + 1] = starts[axis].length - 2;
    }
    return space;
  }

  /**
   * The cells of a box.
   *
   * @throws IllegalArgumentException if the grid was not made for it
   */
  public int[] cells(Box box) {
    int[] cells = new int[2 * Axis.COUNT];
    for (int axis = 0; axis < Axis.COUNT; axis++) {
      Interval side = box.sides().get(axis);
      cells[2 * axis] = exact(axis, side.first());
      cells[2 * axis + 1] = exact(axis, side.last().add(BigInteger.ONE)) - 1;
    }
    return cells;
  }

  private int exact(int axis, BigInteger place) {
    int found = Arrays.binarySearch(starts[axis], place);
    if (found < 0) {
      throw new IllegalArgumentException("not a box of this grid");
    }
    return found;
  }

  /** The least cells that hold any box, even one that the grid was not made for. */
  public int[] around(Box box) {
    int[] cells = new int[2 * Axis.COUNT];
    for (int axis = 0; axis < Axis.COUNT; axis++) {
      cells[2 * axis] = holding(axis, box.sides().get(axis).first());
      cells[2 * axis + 1] = holding(axis, box.sides().get(axis).last());
    }
    return cells;
  }

  private int holding(int axis, BigInteger place) {
    int found = Arrays.binarySearch(starts[axis], place);
    return found < 0 ? -found - 2 : found;
  }

  /** The box of some cells. */
  public Box box(int[] cells) {
    List<Interval> sides = new ArrayList<>(Axis.COUNT);
    for (int axis = 0; axis < Axis.COUNT; axis++) {
      BigInteger end = starts[axis][cells[2 * axis + 1] + 1];
      sides.add(new Interval(starts[axis][cells[2 * axis]], end.subtract(BigInteger.ONE)));
    }
    return new Box(sides);
  }
}
