// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.AddressScope;
import org.attls.model.policy.Endpoint;
import org.attls.model.values.AddressRange;

/**
 * The addresses of one side of a connectivity rule.
 *
 * @param endpoint where they are written
 * @param ranges the addresses; for a group those of its members
 */
record Addresses(Endpoint endpoint, List<AddressRange> ranges) {
  private static final AddressRange ALL_IPV4 = AddressRange.valueOf("0.0.0.0/0");
  private static final AddressRange ALL_IPV6 = AddressRange.valueOf("::/0");

  /**
   * The addresses that an endpoint means.
   *
   * @throws IllegalArgumentException if it means none, or one of them is not valid
   */
  static Addresses of(Endpoint endpoint) {
    List<AddressRange> ranges = ranges(endpoint);
    Invalid.when(ranges.isEmpty(), endpoint, "has no addresses");
    for (AddressRange range : ranges) {
      Invalid.when(!range.isValid(), endpoint, "has the address " + range);
    }
    return new Addresses(endpoint, ranges);
  }

  private static List<AddressRange> ranges(Endpoint endpoint) {
    if (endpoint.getGroup() != null) {
      return List.copyOf(endpoint.getGroup().getAddresses());
    }
    return switch (endpoint.getScope()) {
      case ALL -> List.of(ALL_IPV4, ALL_IPV6);
      case ALL_IPV4 -> List.of(ALL_IPV4);
      case ALL_IPV6 -> List.of(ALL_IPV6);
      case NAMED -> endpoint.getAddress() == null ? List.of() : List.of(endpoint.getAddress());
    };
  }

  /** Whether every address of both families is meant. */
  boolean isAll() {
    return group() == null && endpoint.getScope() == AddressScope.ALL;
  }

  /** The group that is named, or null. */
  AddressGroup group() {
    return endpoint.getGroup();
  }

  /**
   * Whether surely no address is in both. Addresses of different families count as common. Asked
   * for many pairs of rules, hence without streams.
   */
  boolean disjoint(Addresses other) {
    for (AddressRange one : ranges) {
      for (AddressRange another : other.ranges) {
        if (!one.disjoint(another)) {
          return false;
        }
      }
    }
    return true;
  }
}
