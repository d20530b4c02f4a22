// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.health;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Area;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.ConnectionSet;
import org.attls.analysis.space.Interval;
import org.attls.analysis.space.NameOrder;
import org.attls.model.effective.Effective;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.Connections;
import org.attls.model.policy.Direction;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.Expectation;
import org.attls.model.policy.PortScope;
import org.attls.model.policy.Ports;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;

/** Makes sets of the connections that expectations are about, as one stack has them. */
final class ExpectedConnections {
  private final Effective effective;

  /**
   * Prepares the sets.
   *
   * @param effective the objects with the values of the symbols of the stack
   */
  ExpectedConnections(Effective effective) {
    this.effective = effective;
  }

  /** The connections of all lines of an expectation. */
  ConnectionSet of(Expectation expectation) {
    List<Box> boxes = new ArrayList<>();
    for (TrafficDescriptor descriptor : expectation.getTraffic()) {
      for (TrafficType type : effective.descriptor(descriptor).getTrafficTypes()) {
        Area area =
            area(type.getDirection(), type.getLocalPorts(), type.getRemotePorts())
                .with(Axis.JOB, names(type.getJobName()))
                .with(Axis.USER, names(type.getUserId()));
        boxes.addAll(area.boxes());
      }
    }
    for (Connections written : expectation.getConnections()) {
      Connections each = effective.connections(written);
      Area area =
          area(each.getDirection(), each.getLocalPorts(), each.getRemotePorts())
              .with(Axis.JOB, names(each.getJobName()))
              .with(Axis.USER, names(each.getUserId()))
              .with(Axis.LOCAL_ADDRESS, addresses(each.getLocal()))
              .with(Axis.REMOTE_ADDRESS, addresses(each.getRemote()));
      boxes.addAll(area.boxes());
    }
    return ConnectionSet.of(boxes);
  }

  private static Area area(Direction direction, Ports local, Ports remote) {
    Interval directions =
        switch (direction) {
          case INBOUND -> Interval.of(0, 0);
          case OUTBOUND -> Interval.of(1, 1);
          case EITHER -> Axis.DIRECTION.whole();
        };
    return Area.of(Box.WHOLE)
        .with(Axis.DIRECTION, List.of(directions))
        .with(Axis.LOCAL_PORT, ports(local))
        .with(Axis.REMOTE_PORT, ports(remote));
  }

  private static List<Interval> ports(Ports ports) {
    if (ports == null || ports.getScope() == PortScope.ALL) {
      return List.of(Axis.LOCAL_PORT.whole());
    }
    List<PortRange> ranges =
        ports.getScope() == PortScope.EPHEMERAL ? List.of(PortRange.EPHEMERAL) : ports.getRanges();
    return ranges.stream().map(range -> Interval.of(range.first(), range.last())).toList();
  }

  /** z/OS has job names and user IDs in capital letters only. */
  private static List<Interval> names(String pattern) {
    return pattern == null
        ? List.of(NameOrder.ALL)
        : NameOrder.matching(pattern.toUpperCase(Locale.ROOT)).stream().toList();
  }

  private List<Interval> addresses(Endpoint endpoint) {
    if (endpoint == null) {
      return List.of(AddressOrder.ALL);
    }
    if (endpoint.getGroup() != null) {
      List<Interval> found = new ArrayList<>();
      add(endpoint.getGroup(), found, new HashSet<>());
      return found;
    }
    return switch (endpoint.getScope()) {
      case ALL -> List.of(AddressOrder.ALL);
      case ALL_IPV4 -> List.of(AddressOrder.ALL_IPV4);
      case ALL_IPV6 -> List.of(AddressOrder.ALL_IPV6);
      case NAMED -> List.of(interval(endpoint.getAddress()));
    };
  }

  private void add(AddressGroup group, List<Interval> found, Set<AddressGroup> seen) {
    if (seen.add(group)) {
      effective.group(group).getAddresses().forEach(range -> found.add(interval(range)));
      group.getGroups().forEach(each -> add(each, found, seen));
    }
  }

  private static Interval interval(AddressRange range) {
    BigInteger first = AddressOrder.position(range.first(), range.ipv6());
    return new Interval(first, AddressOrder.position(range.last(), range.ipv6()));
  }
}
