// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.attls.generator.Models.at;

import java.util.ArrayList;
import java.util.List;
import org.attls.generator.history.History;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.Direction;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.Image;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;

/**
 * A policy as plain data, for tests that make many and change them.
 *
 * @param descriptors the traffic descriptors
 * @param maps the requirement maps; rows name descriptors and levels by number
 * @param rules the connectivity rules; they name maps by number
 */
record Plan(List<Descriptor> descriptors, List<MapPlan> maps, List<Rule> rules) {
  /** The security levels that rows can name. */
  static final int LEVELS = 4;

  /** The verbatim parameters that a traffic type can have: none, or one of these. */
  static final int VERBATIMS = 4;

  /** The addresses of the group that rules can name. */
  static final List<String> GROUP = List.of("10.0.0.1", "10.0.0.4-10.0.0.5");

  /** A traffic type. */
  record Line(
      Direction direction,
      String local,
      String remote,
      String job,
      String user,
      boolean secondaryMap,
      Integer timeout,
      int verbatim) {
    Line withLocal(String ports) {
      return new Line(direction, ports, remote, job, user, secondaryMap, timeout, verbatim);
    }

    Line withoutSecondaryMap() {
      int without = verbatim > 2 ? 0 : verbatim;
      return new Line(direction, local, remote, job, user, false, timeout, without);
    }

    /** What a descriptor should have only once. */
    List<Object> key() {
      return List.of(direction, local, remote, String.valueOf(job), String.valueOf(user));
    }
  }

  /** A traffic descriptor. */
  record Descriptor(String name, List<Line> lines) {}

  /** A row of a map. */
  record Row(int descriptor, int level) {}

  /** A requirement map. */
  record MapPlan(String name, List<Row> rows) {}

  /** A connectivity rule; an address may also be {@code group}. */
  record Rule(String name, String local, String remote, int map) {}

  /** The authoring objects. */
  Stack build() {
    List<SecurityLevel> levels = levels();
    List<TrafficDescriptor> built = descriptors.stream().map(Plan::build).toList();
    List<RequirementMap> requirements = new ArrayList<>();
    for (MapPlan map : maps) {
      RequirementMap requirement = Models.map(map.name);
      for (Row row : map.rows) {
        requirement.getRows().add(Models.row(built.get(row.descriptor), levels.get(row.level)));
      }
      requirements.add(requirement);
    }
    AddressGroup group = Models.group("GROUP", GROUP.toArray(String[]::new));
    Image image = Models.image("SYS1", "3.1", "RING");
    Stack stack = Models.stack(image, "TCPIP");
    for (Rule rule : rules) {
      stack
          .getRules()
          .add(
              Models.rule(
                  rule.name,
                  endpoint(rule.local, group),
                  endpoint(rule.remote, group),
                  requirements.get(rule.map)));
    }
    return stack;
  }

  private static List<SecurityLevel> levels() {
    String suite = "TLS_RSA_WITH_AES_128_CBC_SHA";
    SecurityLevel more = Models.level("LEVEL2", List.of("default"));
    Models.verbatim(more, "TTLSEnvironmentAction", "HandshakeRole", "ServerWithClientAuth");
    Models.verbatim(more, "TTLSGroupAction", "Trace", "7");
    Models.verbatim(more, "TTLSGroupAdvancedParms", "Envfile", "/etc/x.env");
    Models.verbatim(more, "TTLSGskLdapParms", "GSK_LDAP_SERVER", "ldap.example.com");
    Models.verbatim(more, "TTLSCipherParms", "V3CipherSuites", suite);
    return List.of(
        Models.level("LEVEL0", List.of("TLSv1.2"), suite),
        Models.level("LEVEL1", List.of("TLSv1.2"), suite),
        more,
        Models.clear("LEVEL3"));
  }

  private static Lines verbatim(Lines line, int which) {
    return switch (which) {
      case 1 -> line.verbatim("TTLSEnvironmentAdvancedParms", "ClientAuthType", "Full");
      case 2 ->
          line.verbatim("TTLSKeyringParms", "KeyringStashFile", "/etc/x.sth")
              .verbatim("IpTimeCondition", "TimeOfDayRange", "08:00-17:00", "TimeZone", "UTC");
      case 3 -> line.verbatim("TTLSConnectionAdvancedParms", "SecondaryMap", "On");
      case 4 -> line.verbatim("TTLSEnvironmentAdvancedParms", "SecondaryMap", "Off");
      default -> line;
    };
  }

  private static TrafficDescriptor build(Descriptor descriptor) {
    return Models.descriptor(
        descriptor.name,
        descriptor.lines.stream()
            .map(
                line ->
                    verbatim(
                        Lines.of(line.direction)
                            .local(line.local)
                            .remote(line.remote)
                            .job(line.job)
                            .user(line.user)
                            .secondaryMap(line.secondaryMap)
                            .handshakeTimeout(line.timeout),
                        line.verbatim))
            .toArray(Lines[]::new));
  }

  private static Endpoint endpoint(String text, AddressGroup group) {
    return text.equals("group") ? at(group) : at(text);
  }

  PolicyText generate(NamingMode mode) {
    return PolicyText.read(PolicyGenerator.generate(build(), mode, History.none()).text());
  }
}
