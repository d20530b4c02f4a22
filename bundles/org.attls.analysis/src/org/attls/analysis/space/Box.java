// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Connections that are limited on each axis by itself.
 *
 * @param sides an interval for each axis, in the order of {@link Axis}
 */
public record Box(List<Interval> sides) {
  /** Every place on every axis; not all are connections, see {@link ConnectionSet#ALL}. */
  public static final Box WHOLE = of(Map.of());

  /**
   * Checks and copies the sides.
   *
   * @throws IllegalArgumentException if there is not one for each axis
   */
  public Box {
    sides = List.copyOf(sides);
    if (sides.size() != Axis.COUNT) {
      throw new IllegalArgumentException("a box has " + Axis.COUNT + " sides");
    }
  }

  /** A box that is limited on some axes. */
  public static Box of(Map<Axis, Interval> limits) {
    List<Interval> sides = new ArrayList<>(Axis.COUNT);
    for (Axis axis : Axis.values()) {
      sides.add(limits.getOrDefault(axis, axis.whole()));
    }
    return new Box(sides);
  }

  /** The box of one connection. */
  public static Box of(Connection connection) {
    Map<Axis, Interval> limits = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      limits.put(axis, new Interval(connection.on(axis), connection.on(axis)));
    }
    return of(limits);
  }

  /** The interval on an axis. */
  public Interval on(Axis axis) {
    return sides.get(axis.ordinal());
  }

  /** The same box with another interval on an axis. */
  public Box with(Axis axis, Interval side) {
    List<Interval> changed = new ArrayList<>(sides);
    changed.set(axis.ordinal(), side);
    return new Box(changed);
  }

  /** Whether a connection is in it. */
  public boolean contains(Connection connection) {
    for (Axis axis : Axis.values()) {
      if (!on(axis).contains(connection.on(axis))) {
        return false;
      }
    }
    return true;
  }

  /** The number of its places, as near as a double can say. */
  public double size() {
    double size = 1;
    for (Interval side : sides) {
      size *= side.size().doubleValue();
    }
    return size;
  }
}
