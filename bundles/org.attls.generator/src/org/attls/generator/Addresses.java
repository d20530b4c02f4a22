// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import java.util.Optional;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.AddressScope;
import org.attls.model.policy.Endpoint;
import org.attls.model.values.AddressRange;

/**
 * The addresses of one side of a connectivity rule.
 *
 * @param endpoint the endpoint as the stack has it
 * @param members the addresses; for a group those of its members
 * @param sources where the endpoint is written
 */
record Addresses(Endpoint endpoint, List<Member> members, List<Source> sources) {
  private static final AddressRange ALL_IPV4 = AddressRange.valueOf("0.0.0.0/0");
  private static final AddressRange ALL_IPV6 = AddressRange.valueOf("::/0");

  /**
   * One address, prefix or range.
   *
   * @param range the addresses
   * @param sources where it is written
   */
  record Member(AddressRange range, List<Source> sources) {}

  /** The addresses of an endpoint that names no group. */
  static Addresses of(Endpoint endpoint, List<Source> sources) {
    List<AddressRange> ranges =
        switch (endpoint.getScope()) {
          case ALL -> List.of(ALL_IPV4, ALL_IPV6);
          case ALL_IPV4 -> List.of(ALL_IPV4);
          case ALL_IPV6 -> List.of(ALL_IPV6);
          case NAMED -> Optional.ofNullable(endpoint.getAddress()).stream().toList();
        };
    return new Addresses(
        endpoint, ranges.stream().map(range -> new Member(range, sources)).toList(), sources);
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
    for (Member one : members) {
      for (Member another : other.members) {
        if (!one.range.disjoint(another.range)) {
          return false;
        }
      }
    }
    return true;
  }
}
