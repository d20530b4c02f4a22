// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.ConnectionSet;
import org.attls.analysis.space.Interval;
import org.attls.analysis.space.NameOrder;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;

/** Makes entries of the inventory out of lines. What a faulty line gives is not used. */
final class InventoryRows {
  private static final List<String> DIRECTIONS = List.of("inbound", "outbound", "both");
  private static final List<String> USAGES = List.of("PERSONAL", "CERTAUTH", "SITE");
  private static final List<String> KEY_TYPES = List.of("RSA", "ECC", "NISTECC", "BPECC", "DSA");

  private InventoryRows() {}

  static List<Application> application(InventoryLine line) {
    StackName system = line.system();
    String name = line.needed("application", "what its owners call it");
    return List.of(
        new Application(system, name, connections(line), line.text("key ring"), line.place()));
  }

  private static ConnectionSet connections(InventoryLine line) {
    line.needed("direction", String.join(" or ", DIRECTIONS));
    Map<Axis, List<Interval>> sides = new EnumMap<>(Axis.class);
    sides.put(Axis.DIRECTION, List.of(direction(line.word("direction", DIRECTIONS))));
    sides.put(Axis.LOCAL_PORT, ports(line.ports("local port")));
    sides.put(Axis.REMOTE_PORT, ports(line.ports("remote port")));
    sides.put(Axis.LOCAL_ADDRESS, addresses(line.addresses("local address")));
    sides.put(Axis.REMOTE_ADDRESS, addresses(line.addresses("remote address")));
    sides.put(Axis.JOB, List.of(NameOrder.matching(line.pattern("job")).orElseThrow()));
    sides.put(Axis.USER, List.of(NameOrder.matching(line.pattern("user")).orElseThrow()));
    List<Box> boxes = List.of(Box.WHOLE);
    for (Axis axis : Axis.values()) {
      List<Box> next = new ArrayList<>();
      for (Box box : boxes) {
        sides.get(axis).forEach(side -> next.add(box.with(axis, side)));
      }
      boxes = next;
    }
    return ConnectionSet.of(boxes);
  }

  private static Interval direction(String word) {
    return switch (word) {
      case "inbound" -> Interval.of(0, 0);
      case "outbound" -> Interval.of(1, 1);
      default -> Axis.DIRECTION.whole();
    };
  }

  private static List<Interval> ports(List<PortRange> ranges) {
    return ranges.isEmpty()
        ? List.of(Axis.LOCAL_PORT.whole())
        : ranges.stream().map(range -> Interval.of(range.first(), range.last())).toList();
  }

  private static List<Interval> addresses(List<AddressRange> ranges) {
    return ranges.isEmpty()
        ? List.of(AddressOrder.ALL)
        : ranges.stream().map(InventoryRows::interval).toList();
  }

  private static Interval interval(AddressRange range) {
    return new Interval(
        AddressOrder.position(range.first(), range.ipv6()),
        AddressOrder.position(range.last(), range.ipv6()));
  }

  static List<HomeAddress> home(InventoryLine line) {
    StackName system = line.system();
    String text = line.needed("address", "an IP address");
    InetAddress address = line.host("address");
    return text.isEmpty() || address == null
        ? List.of()
        : List.of(new HomeAddress(system, address, line.place()));
  }

  /** Reservations; those for UDP are of no concern. */
  static List<PortReservation> port(InventoryLine line) {
    StackName system = line.system();
    line.needed("port", "a port or a range of ports");
    line.needed("job", "a job name, or * for any");
    String job = line.pattern("job");
    List<PortRange> ports = line.ports("port");
    boolean tcp = !line.word("protocol", List.of("TCP", "UDP")).equals("UDP");
    return tcp
        ? ports.stream().map(each -> new PortReservation(system, each, job, line.place())).toList()
        : List.of();
  }

  static List<RingEntry> ring(InventoryLine line) {
    String image = line.system("image");
    String owner = line.needed("owner", "the user ID that owns the ring").toUpperCase(Locale.ROOT);
    String ring = line.needed("ring", "the name of the ring");
    String usage = line.word("usage", USAGES);
    boolean isDefault = line.word("default", List.of("yes", "no")).equals("yes");
    String keyType = line.word("key type", KEY_TYPES);
    return List.of(
        new RingEntry(
            image, owner, ring, line.text("label"), usage, isDefault, keyType, line.place()));
  }
}
