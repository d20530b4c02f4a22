// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.generator.Draft.Line;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.Direction;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;
import org.eclipse.emf.ecore.EObject;

/**
 * The conditions of a TTLSRule, with the address and port statements that they name. All ports, any
 * job and any user are no condition. All addresses of both families are written as {@code LocalAddr
 * All} and {@code RemoteAddr All}: a rule needs a condition besides Direction, and whether the
 * Policy Agent is content with All for one is not confirmed.
 */
final class Conditions {
  private final Naming naming;
  private final Map<AddressGroup, Draft> groups = new HashMap<>();

  Conditions(Naming naming) {
    this.naming = naming;
  }

  /** The lines of a rule that say which connections it is for. */
  List<Line> of(RulePart part) {
    Match match = part.match();
    List<Line> lines = new ArrayList<>();
    addresses("LocalAddr", match.local(), lines);
    addresses("RemoteAddr", match.remote(), lines);
    ports("LocalPort", match.localPorts(), part.type(), lines);
    ports("RemotePort", match.remotePorts(), part.type(), lines);
    if (!match.job().equals(Match.ANY)) {
      lines.add(Line.of("Jobname", match.job()));
    }
    if (!match.user().equals(Match.ANY)) {
      lines.add(Line.of("Userid", match.user()));
    }
    lines.add(Line.of("Direction", direction(match.direction())));
    return lines;
  }

  private static String direction(Direction direction) {
    return switch (direction) {
      case INBOUND -> "Inbound";
      case OUTBOUND -> "Outbound";
      case EITHER -> "Both";
    };
  }

  private void addresses(String keyword, Addresses addresses, List<Line> lines) {
    if (addresses.isAll()) {
      lines.add(Line.of(keyword, "All"));
    } else if (addresses.group() != null) {
      lines.add(
          Line.of(keyword + "GroupRef", groups.computeIfAbsent(addresses.group(), this::group)));
    } else {
      lines.add(member(keyword, addresses.ranges().getFirst(), addresses.endpoint()));
    }
  }

  private Draft group(AddressGroup group) {
    List<Line> members = group.getAddresses().stream().map(Conditions::inPlace).distinct().toList();
    return new Draft("IpAddrGroup", Label.of(group.getName()), members, group);
  }

  /** A member of a group, in place: of the forms that there are, IBM's pages show this one. */
  private static Line inPlace(AddressRange range) {
    String statement = range.form() == AddressRange.Form.ADDRESS ? "IpAddr" : "IpAddrSet";
    return new Line.InPlace(statement, List.of(Line.of(parameter(range), text(range))));
  }

  private static String parameter(AddressRange range) {
    return switch (range.form()) {
      case ADDRESS -> "Addr";
      case PREFIX -> "Prefix";
      case RANGE -> "Range";
    };
  }

  private static String text(AddressRange range) {
    return range.canonical().toLowerCase(Locale.ROOT);
  }

  /** The line that names one address, prefix or range: LocalAddrRef, LocalAddrSetRef and so on. */
  private Line member(String keyword, AddressRange range, EObject source) {
    boolean single = range.form() == AddressRange.Form.ADDRESS;
    return Line.of(keyword + (single ? "Ref" : "SetRef"), address(range, source));
  }

  private Draft address(AddressRange range, EObject source) {
    String statement = range.form() == AddressRange.Form.ADDRESS ? "IpAddr" : "IpAddrSet";
    List<Line> lines = List.of(Line.of(parameter(range), text(range)));
    return new Draft(statement, naming.address(text(range)), lines, source);
  }

  private void ports(String keyword, PortSet ports, EObject source, List<Line> lines) {
    if (ports.ranges().size() > 1) {
      lines.add(Line.of(keyword + "GroupRef", portGroup(ports.ranges(), source)));
    } else if (!ports.isAll()) {
      lines.add(Line.of(keyword + "RangeRef", port(ports.ranges().getFirst(), source)));
    }
  }

  private Draft portGroup(List<PortRange> ranges, EObject source) {
    List<Line> members =
        ranges.stream()
            .<Line>map(
                range -> new Line.InPlace("PortRange", List.of(Line.of("Port", range.text()))))
            .toList();
    return new Draft("PortGroup", naming.portGroup(ranges), members, source);
  }

  private Draft port(PortRange range, EObject source) {
    return new Draft(
        "PortRange", naming.ports(range), List.of(Line.of("Port", range.text())), source);
  }
}
