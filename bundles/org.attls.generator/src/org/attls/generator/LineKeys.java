// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;
import org.attls.model.values.PortRange;

/**
 * Short names for the traffic types of a descriptor, made of what they match and never of their
 * place: {@code in4021}, {@code out50000-50200}, {@code outTo443}, {@code in2025.TN3270A} for a
 * job, {@code in2025.uADMIN} for a user. Ports that need no word are those that are all or
 * ephemeral beside listed ones.
 */
final class LineKeys {
  private LineKeys() {}

  /** The key of each traffic type; no two of the descriptor are the same. */
  static Map<TrafficType, String> of(TrafficDescriptor descriptor) {
    Map<String, List<TrafficType>> byKey =
        descriptor.getTrafficTypes().stream().collect(Collectors.groupingBy(LineKeys::key));
    Map<TrafficType, String> keys = new HashMap<>();
    byKey.forEach(
        (key, types) -> {
          if (types.size() == 1) {
            keys.put(types.getFirst(), key);
          } else {
            distinguish(key, types, keys);
          }
        });
    return Map.copyOf(keys);
  }

  /** Spells the ports out; what is equal even then is counted, for only the first can match. */
  private static void distinguish(
      String key, List<TrafficType> types, Map<TrafficType, String> keys) {
    List<String> used = new ArrayList<>();
    for (TrafficType type : types) {
      String exact = key + "." + exactly(localPorts(type)) + "-" + exactly(remotePorts(type));
      used.add(exact);
      long same = used.stream().filter(exact::equals).count();
      keys.put(type, same == 1 ? exact : exact + "." + same);
    }
  }

  private static String key(TrafficType type) {
    PortSet local = localPorts(type);
    PortSet remote = remotePorts(type);
    StringBuilder key = new StringBuilder(direction(type));
    if (isListed(local)) {
      key.append(listed(local));
    }
    if (isListed(remote)) {
      key.append("To").append(listed(remote));
    }
    if (!isListed(local) && !isListed(remote)) {
      key.append(local.isAll() ? "All" : "Eph");
    }
    if (type.getJobName() != null) {
      key.append('.').append(type.getJobName());
    }
    if (type.getUserId() != null) {
      key.append(".u").append(type.getUserId());
    }
    return key.toString();
  }

  private static String direction(TrafficType type) {
    return switch (type.getDirection()) {
      case INBOUND -> "in";
      case OUTBOUND -> "out";
      case EITHER -> "both";
    };
  }

  private static boolean isListed(PortSet ports) {
    return !ports.isAll() && !ports.isEphemeral();
  }

  private static String listed(PortSet ports) {
    return ports.ranges().stream().map(PortRange::text).collect(Collectors.joining("_"));
  }

  private static String exactly(PortSet ports) {
    return ports.isAll() ? "all" : ports.isEphemeral() ? "eph" : "";
  }

  private static PortSet localPorts(TrafficType type) {
    return PortSet.of(type.getLocalPorts(), type);
  }

  private static PortSet remotePorts(TrafficType type) {
    return PortSet.of(type.getRemotePorts(), type);
  }
}
