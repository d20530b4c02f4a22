// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts boxes to connections that exist: both addresses are of IPv4 or both of IPv6. */
public final class Families {
  private Families() {}

  /** The parts of a box in each family: none, one or two. */
  public static List<Box> of(Box box) {
    List<Box> parts = new ArrayList<>(2);
    for (Interval family : List.of(AddressOrder.ALL_IPV4, AddressOrder.ALL_IPV6)) {
      Optional<Interval> local = common(box.on(Axis.LOCAL_ADDRESS), family);
      Optional<Interval> remote = common(box.on(Axis.REMOTE_ADDRESS), family);
      if (local.isPresent() && remote.isPresent()) {
        parts.add(
            box.with(Axis.LOCAL_ADDRESS, local.get()).with(Axis.REMOTE_ADDRESS, remote.get()));
      }
    }
    return parts;
  }

  private static Optional<Interval> common(Interval one, Interval other) {
    return one.first().compareTo(other.last()) > 0 || other.first().compareTo(one.last()) > 0
        ? Optional.empty()
        : Optional.of(new Interval(one.first().max(other.first()), one.last().min(other.last())));
  }
}
