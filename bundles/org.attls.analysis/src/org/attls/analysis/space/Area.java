// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.util.ArrayList;
import java.util.List;

/**
 * Connections that are limited on each axis by itself, to several stretches where need be. Where
 * both addresses have stretches of both families, connections between the families do not count.
 *
 * @param sides the stretches on each axis, in the order of {@link Axis}; none touches another
 */
public record Area(List<List<Interval>> sides) {
  /** Copies the sides, so that the area cannot change. */
  public Area {
    sides = sides.stream().map(List::copyOf).toList();
  }

  /** The connections of a box. */
  public static Area of(Box box) {
    return new Area(box.sides().stream().map(List::of).toList());
  }

  /** The stretches on an axis. */
  public List<Interval> on(Axis axis) {
    return sides.get(axis.ordinal());
  }

  /** The same area with other stretches on an axis. */
  public Area with(Axis axis, List<Interval> stretches) {
    List<List<Interval>> changed = new ArrayList<>(sides);
    changed.set(axis.ordinal(), stretches);
    return new Area(changed);
  }

  /** The same connections as boxes. */
  public List<Box> boxes() {
    List<Box> boxes = List.of(Box.WHOLE);
    for (Axis axis : Axis.values()) {
      List<Box> next = new ArrayList<>();
      for (Box box : boxes) {
        on(axis).forEach(side -> next.add(box.with(axis, side)));
      }
      boxes = next;
    }
    return boxes.stream().flatMap(box -> Families.of(box).stream()).toList();
  }
}
