// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts boxes together to few areas that people can read. */
public final class Areas {
  private static final List<Interval> IPV4 = List.of(AddressOrder.ALL_IPV4);
  private static final List<Interval> IPV6 = List.of(AddressOrder.ALL_IPV6);

  private Areas() {}

  /**
   * The same connections as areas: two that differ on one axis only become one, as long as there
   * are such.
   *
   * @param boxes boxes that do not meet each other
   */
  public static List<Area> of(List<Box> boxes) {
    List<Area> areas = boxes.stream().map(Area::of).toList();
    int before;
    do {
      before = areas.size();
      for (Axis axis : Axis.values()) {
        areas = merged(areas, axis);
      }
    } while (areas.size() < before);
    return families(areas);
  }

  /** The least area that has all of some areas; mostly it has more than they have. */
  public static Area around(List<Area> areas) {
    Area around = areas.getFirst();
    for (Axis axis : Axis.values()) {
      around =
          around.with(
              axis, joined(areas.stream().flatMap(area -> area.on(axis).stream()).toList()));
    }
    return around;
  }

  private static List<Area> merged(List<Area> areas, Axis axis) {
    Map<Area, List<Interval>> together = new LinkedHashMap<>();
    for (Area area : areas) {
      together
          .computeIfAbsent(area.with(axis, List.of()), key -> new ArrayList<>())
          .addAll(area.on(axis));
    }
    List<Area> merged = new ArrayList<>(together.size());
    together.forEach((rest, sides) -> merged.add(rest.with(axis, joined(sides))));
    return merged;
  }

  /** The same stretches in order, those that touch made one. */
  private static List<Interval> joined(List<Interval> sides) {
    List<Interval> sorted = new ArrayList<>(sides);
    sorted.sort(Comparator.comparing(Interval::first));
    List<Interval> joined = new ArrayList<>();
    for (Interval side : sorted) {
      Interval last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && last.last().add(BigInteger.ONE).compareTo(side.first()) >= 0) {
        joined.set(joined.size() - 1, new Interval(last.first(), last.last().max(side.last())));
      } else {
        joined.add(side);
      }
    }
    return joined;
  }

  /** Joins what is for all IPv4 addresses with what is for all IPv6 addresses. */
  private static List<Area> families(List<Area> areas) {
    Map<Area, Area> byRest = new LinkedHashMap<>();
    for (Area area : areas) {
      boolean all = isAll(area, IPV4) || isAll(area, IPV6);
      Area key = all ? between(area, List.of()) : area;
      byRest.merge(key, area, (one, other) -> between(area, List.of(AddressOrder.ALL)));
    }
    return List.copyOf(byRest.values());
  }

  private static boolean isAll(Area area, List<Interval> family) {
    return area.on(Axis.LOCAL_ADDRESS).equals(family)
        && area.on(Axis.REMOTE_ADDRESS).equals(family);
  }

  private static Area between(Area area, List<Interval> addresses) {
    return area.with(Axis.LOCAL_ADDRESS, addresses).with(Axis.REMOTE_ADDRESS, addresses);
  }
}
