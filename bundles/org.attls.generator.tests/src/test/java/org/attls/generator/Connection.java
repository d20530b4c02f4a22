// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.model.policy.Direction;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;

/**
 * A connection, and which rule decides it: once by the order of the authoring objects, once by the
 * search order of a stack.
 */
record Connection(
    Direction direction,
    String local,
    String remote,
    int port,
    int remotePort,
    String job,
    String user) {

  /** The place of the first traffic type that matches, counted over all rules and rows. */
  Optional<Integer> firstOf(Plan plan) {
    int place = 0;
    for (Plan.Rule rule : plan.rules()) {
      for (Plan.Row row : plan.maps().get(rule.map()).rows()) {
        for (Plan.Line line : plan.descriptors().get(row.descriptor()).lines()) {
          if (fits(rule) && fits(line)) {
            return Optional.of(place);
          }
          place++;
        }
      }
    }
    return Optional.empty();
  }

  private boolean fits(Plan.Rule rule) {
    return isIn(local, rule.local()) && isIn(remote, rule.remote());
  }

  private static boolean isIn(String address, String place) {
    boolean ipv6 = address.contains(":");
    return switch (place) {
      case "all" -> true;
      case "all IPv4" -> !ipv6;
      case "all IPv6" -> ipv6;
      case "group" -> Plan.GROUP.stream().anyMatch(range -> contains(range, address));
      default -> contains(place, address);
    };
  }

  private boolean fits(Plan.Line line) {
    return (line.direction() == Direction.EITHER || line.direction() == direction)
        && hasPort(port, line.local())
        && hasPort(remotePort, line.remote())
        && fits(line.job(), job)
        && fits(line.user(), user);
  }

  private static boolean hasPort(int port, String ranges) {
    return ranges.equals("all") || hasPort(port, List.of(ranges.split(",")));
  }

  private static boolean hasPort(int port, List<String> ranges) {
    return ranges.stream()
        .map(PortRange::valueOf)
        .anyMatch(range -> range.first() <= port && port <= range.last());
  }

  private static boolean fits(String pattern, String name) {
    return pattern == null
        || pattern.equals(name)
        || pattern.endsWith("*") && name.startsWith(pattern.substring(0, pattern.length() - 1));
  }

  private static boolean contains(String range, String address) {
    AddressRange all = AddressRange.valueOf(range);
    AddressRange one = AddressRange.valueOf(address);
    return all.ipv6() == one.ipv6()
        && all.first().compareTo(one.first()) <= 0
        && one.first().compareTo(all.last()) <= 0;
  }

  /** The name of the first rule of a file that matches; rules are tried in the file's order. */
  Optional<String> firstOf(PolicyText policy) {
    return policy.rules().stream()
        .filter(rule -> fits(policy, rule))
        .map(PolicyText.Statement::name)
        .findFirst();
  }

  private boolean fits(PolicyText policy, PolicyText.Statement rule) {
    String accepted = direction == Direction.INBOUND ? "Inbound" : "Outbound";
    return List.of(accepted, "Both").contains(rule.value("Direction").orElseThrow())
        && isIn(policy, rule, "LocalAddr", local)
        && isIn(policy, rule, "RemoteAddr", remote)
        && hasPort(policy, rule, "LocalPort", port)
        && hasPort(policy, rule, "RemotePort", remotePort)
        && fits(rule.value("Jobname").orElse(null), job)
        && fits(rule.value("Userid").orElse(null), user);
  }

  private static boolean hasPort(
      PolicyText policy, PolicyText.Statement rule, String side, int port) {
    List<String> ports = leaves(policy, rule, side, List.of("Port"));
    return ports.isEmpty() || hasPort(port, ports);
  }

  private static boolean isIn(
      PolicyText policy, PolicyText.Statement rule, String side, String address) {
    return rule.value(side).equals(Optional.of("All"))
        || leaves(policy, rule, side, List.of("Addr", "Prefix", "Range")).stream()
            .anyMatch(range -> contains(range, address));
  }

  /** The addresses or ports that a condition leads to, by references of any depth. */
  private static List<String> leaves(
      PolicyText policy, PolicyText.Statement from, String start, List<String> keywords) {
    List<String> values = new ArrayList<>();
    for (PolicyText.Setting setting : from.settings()) {
      if (keywords.contains(setting.keyword())) {
        values.add(setting.value());
      } else if (setting.keyword().startsWith(start)) {
        PolicyText.target(from, setting)
            .ifPresent(
                to -> values.addAll(leaves(policy, policy.get(to, setting.value()), "", keywords)));
      }
    }
    return values;
  }
}
