// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;
import org.attls.model.policy.Server;
import org.attls.model.values.PortRange;

/** A PROFILE.TCPIP: its reservations of ports, and TCPCONFIG. */
final class ExistingProfile {
  /** Whoever may take the port, not one job. */
  private static final Set<String> ANYBODY = Set.of("*", "OMVS");

  private record Reservation(ExistingLine line, PortRange ports, String job) {}

  private final ExistingFile file;
  private final List<ExistingLine> lines;
  private final List<Finding> findings;

  ExistingProfile(ExistingFile file, List<ExistingLine> lines, List<Finding> findings) {
    this.file = file;
    this.lines = lines;
    this.findings = findings;
  }

  /**
   * Compares it with servers.
   *
   * @param own whether it is the profile of the stack of these servers
   */
  void compare(List<Server> servers, boolean own) {
    for (ExistingLine line : lines) {
      if (line.keyword().equals("TCPCONFIG") && line.words().contains("NOTTLS")) {
        findings.add(file.differs(line, "TCPCONFIG", "NOTTLS", "TTLS"));
      }
    }
    List<Reservation> reservations = new ArrayList<>();
    reservations("PORT", reservations);
    reservations("PORTRANGE", reservations);
    if (!reservations.isEmpty()) {
      servers.forEach(each -> compare(each, reservations, own));
    }
  }

  /** A statement goes on for as long as lines begin with a number. */
  private void reservations(String keyword, List<Reservation> to) {
    int more = keyword.equals("PORT") ? 1 : 2;
    boolean telnet = false;
    boolean inside = false;
    for (ExistingLine line : lines) {
      telnet = ExistingTelnet.isInside(line, telnet);
      boolean begins = !telnet && line.keyword().equals(keyword);
      List<String> entry = begins ? line.words().subList(1, line.words().size()) : line.words();
      boolean number = !entry.isEmpty() && entry.getFirst().matches("[0-9]{1,5}");
      inside = begins || inside && number;
      if (inside && number && entry.size() > more + 1 && entry.get(more).equals("TCP")) {
        ports(entry, more)
            .ifPresent(ports -> to.add(new Reservation(line, ports, entry.get(more + 1))));
      }
    }
  }

  private static Optional<PortRange> ports(List<String> entry, int more) {
    int first = Integer.parseInt(entry.getFirst());
    String count = more == 1 ? "1" : entry.get(1);
    if (!count.matches("[0-9]{1,5}") || count.matches("0+")) {
      return Optional.empty();
    }
    PortRange ports = PortRange.of(first, first + Integer.parseInt(count) - 1);
    return Optional.of(ports).filter(each -> each.problem() == PortRange.Problem.NONE);
  }

  private void compare(Server server, List<Reservation> reservations, boolean own) {
    PortRange port = server.getPort();
    if (port != null && port.problem() == PortRange.Problem.NONE) {
      List<Reservation> here = at(port, reservations);
      here.stream()
          .filter(each -> !ANYBODY.contains(each.job) && !each.job.equals(server.getName()))
          .forEach(each -> reserved(each, port.text(), server));
      if (here.isEmpty() && own) {
        findings.add(
            Finding.at(
                FindingCode.PROFILE_WITHOUT_PORT,
                Place.start(file.name()),
                port.text(),
                server.getName()));
      }
    }
    ServerFiles.passive(ServerFiles.statements(server))
        .filter(each -> each.problem() == PortRange.Problem.NONE)
        .ifPresent(each -> passive(each, server, reservations));
  }

  private void passive(PortRange ports, Server server, List<Reservation> reservations) {
    for (Reservation each : at(ports, reservations)) {
      boolean own = each.job.equals(server.getName()) || each.job.equals("AUTHPORT");
      if (!own && !ANYBODY.contains(each.job)) {
        reserved(each, ports.first() + "-" + ports.last(), server);
      }
    }
  }

  private static List<Reservation> at(PortRange ports, List<Reservation> all) {
    return all.stream()
        .filter(each -> each.ports.first() <= ports.last() && ports.first() <= each.ports.last())
        .toList();
  }

  private void reserved(Reservation reservation, String port, Server server) {
    findings.add(
        Finding.at(
            FindingCode.PORT_RESERVED_FOR_OTHER,
            file.place(reservation.line),
            port,
            reservation.job,
            server.getName()));
  }
}
