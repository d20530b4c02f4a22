// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.Direction;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.Ports;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The conditions of a TTLSRule, with the address and port statements that they name. All ports, any
 * job and any user are no condition. All addresses of both families are written as {@code LocalAddr
 * All} and {@code RemoteAddr All}: a rule needs a condition besides Direction, and whether the
 * Policy Agent is content with All for one is not confirmed.
 */
final class Conditions {
  private final Target target;
  private final Naming naming;
  private final Map<AddressGroup, Draft> groups = new HashMap<>();

  Conditions(Target target, Naming naming) {
    this.target = target;
    this.naming = naming;
  }

  /** The lines of a rule that say which connections it is for. */
  List<Line> of(RulePart part) {
    Match match = part.match();
    List<Line> lines = new ArrayList<>();
    addresses("LocalAddr", match.local(), lines);
    addresses("RemoteAddr", match.remote(), lines);
    ports("LocalPort", match.localPorts(), part.type().getLocalPorts(), lines);
    ports("RemotePort", match.remotePorts(), part.type().getRemotePorts(), lines);
    if (!match.job().equals(Match.ANY)) {
      lines.add(Line.of("Jobname", match.job(), of(part, Literals.TRAFFIC_TYPE__JOB_NAME)));
    }
    if (!match.user().equals(Match.ANY)) {
      lines.add(Line.of("Userid", match.user(), of(part, Literals.TRAFFIC_TYPE__USER_ID)));
    }
    String direction = direction(match.direction());
    lines.add(Line.of("Direction", direction, of(part, Literals.TRAFFIC_TYPE__DIRECTION)));
    return lines;
  }

  /** Where the traffic type has one of its features from. */
  private List<Source> of(RulePart part, EStructuralFeature feature) {
    return target.sources().property(part.type(), feature);
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
      lines.add(Line.of(keyword, "All", addresses.sources()));
    } else if (addresses.group() != null) {
      Draft group =
          groups.computeIfAbsent(addresses.group(), key -> group(key, addresses.members()));
      lines.add(Line.of(keyword + "GroupRef", group, addresses.sources()));
    } else {
      lines.add(member(keyword, addresses.members().getFirst().range(), addresses.sources()));
    }
  }

  private Draft group(AddressGroup group, List<Addresses.Member> members) {
    return Draft.of(
        "IpAddrGroup",
        Label.of(group.getName()),
        members.stream().map(Conditions::inPlace).toList(),
        target.sources().of(group));
  }

  /** A member of a group, in place: of the forms that there are, IBM's pages show this one. */
  private static Line inPlace(Addresses.Member member) {
    Line address = Line.of(parameter(member.range()), text(member.range()), member.sources());
    return Line.of(statement(member.range()), List.of(address), member.sources());
  }

  private static String statement(AddressRange range) {
    return range.form() == AddressRange.Form.ADDRESS ? "IpAddr" : "IpAddrSet";
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
  private Line member(String keyword, AddressRange range, List<Source> sources) {
    boolean single = range.form() == AddressRange.Form.ADDRESS;
    List<Line> lines = List.of(Line.of(parameter(range), text(range), sources));
    return Line.of(
        keyword + (single ? "Ref" : "SetRef"),
        Draft.of(statement(range), naming.address(text(range)), lines));
  }

  /** All ports are no condition, whether they are written or not. */
  private void ports(String keyword, PortSet ports, Ports written, List<Line> lines) {
    if (ports.ranges().size() > 1) {
      lines.add(Line.of(keyword + "GroupRef", portGroup(ports.ranges(), written)));
    } else if (!ports.isAll()) {
      List<Source> sources = target.sources().withHolders(written);
      lines.add(Line.of(keyword + "RangeRef", port(ports.ranges().getFirst(), sources)));
    }
  }

  private Draft portGroup(List<PortRange> ranges, Ports written) {
    List<PortRange> all = written.getRanges().stream().map(PortSet::plain).toList();
    List<Line> members = new ArrayList<>();
    for (PortRange range : ranges) {
      List<Source> sources =
          target.sources().value(written, Literals.PORTS__RANGES, all.indexOf(range));
      List<Line> port = List.of(Line.of("Port", range.text(), sources));
      members.add(Line.of("PortRange", port, sources));
    }
    return Draft.of("PortGroup", naming.portGroup(ranges), members);
  }

  private Draft port(PortRange range, List<Source> sources) {
    List<Line> lines = List.of(Line.of("Port", range.text(), sources));
    return Draft.of("PortRange", naming.ports(range), lines);
  }
}
