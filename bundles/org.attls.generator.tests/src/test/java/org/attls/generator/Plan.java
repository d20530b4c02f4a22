// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.attls.generator.Models.at;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.attls.generator.history.History;
import org.attls.model.policy.AddressGroup;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Direction;
import org.attls.model.policy.Endpoint;
import org.attls.model.policy.Image;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.PolicyFile;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.SharedRules;
import org.attls.model.policy.SharedRulesUse;
import org.attls.model.policy.Stack;
import org.attls.model.policy.StackEntry;
import org.attls.model.policy.TimeCondition;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.settings.Settings;

/**
 * A policy as plain data, for tests that make many and change them. What stands before a colon in
 * the name of a descriptor is its namespace; what stands before a full stop in that of a rule are
 * the shared rules that it is one of.
 *
 * @param descriptors the traffic descriptors
 * @param maps the requirement maps; rows name descriptors and levels by number
 * @param rules the connectivity rules; they name maps by number
 */
record Plan(List<Descriptor> descriptors, List<MapPlan> maps, List<Rule> rules) {
  /** The security levels that rows can name. */
  static final int LEVELS = 6;

  /** The verbatim parameters or settings that a traffic type can have: none, or one of these. */
  static final int VERBATIMS = 7;

  /** What a connectivity rule can say besides: nothing, or one of these. */
  static final int MORE = 5;

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
      int without = verbatim == 3 || verbatim == 4 ? 0 : verbatim;
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
  record Rule(String name, String local, String remote, int map, int more) {
    Rule called(String other) {
      return new Rule(other, local, remote, map, more);
    }

    Rule to(String other) {
      return new Rule(name, local, other, map, more);
    }
  }

  /** The authoring objects. */
  Stack build() {
    List<SecurityLevel> levels = levels();
    TrafficDescriptor base = Models.descriptor("BASE");
    Settings.add(base, "handshake timeout", "15");
    Settings.add(base, "server fragment", "Optional");
    List<TrafficDescriptor> built = descriptors.stream().map(one -> build(one, base)).toList();
    TimeCondition office = Scene.time("OFFICE", "time of day", "08:00-17:00");
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
      int stop = rule.name.indexOf('.');
      ConnectivityRule made =
          Models.rule(
              rule.name.substring(stop + 1),
              endpoint(rule.local, group),
              endpoint(rule.remote, group),
              requirements.get(rule.map));
      more(made, rule.more, built.getFirst(), office);
      stack.getEntries().add(stop > 0 ? shared(made, rule.name.substring(0, stop)) : made);
    }
    return stack;
  }

  private static StackEntry shared(ConnectivityRule rule, String name) {
    SharedRules shared = PolicyFactory.eINSTANCE.createSharedRules();
    shared.setName(name);
    shared.getRules().add(rule);
    SharedRulesUse use = PolicyFactory.eINSTANCE.createSharedRulesUse();
    use.setShared(shared);
    return use;
  }

  private static void more(
      ConnectivityRule rule, int more, TrafficDescriptor first, TimeCondition office) {
    switch (more) {
      case 1 -> {
        Settings.add(rule, "trace", "7");
        Settings.add(rule, "handshake timeout", "20");
      }
      case 2 -> {
        rule.setKeyRing(Models.ring("RULERING"));
        Settings.add(rule, "certificate label", "LABEL");
      }
      case 3 -> rule.getTimes().add(office);
      case 4 -> {
        Settings.add(rule, "group action", "CRITICAL");
        Settings.add(rule, "environment file", "/etc/critical.env");
      }
      case 5 -> Settings.add(Scene.rowSettings(rule, first), "client fragment", "Required");
      default -> {
        // It says nothing besides.
      }
    }
  }

  private static List<SecurityLevel> levels() {
    String suite = "TLS_RSA_WITH_AES_128_CBC_SHA";
    SecurityLevel more = Models.level("LEVEL2", List.of("default"));
    Models.verbatim(more, "TTLSEnvironmentAction", "HandshakeRole", "ServerWithClientAuth");
    Models.verbatim(more, "TTLSGroupAction", "Trace", "7");
    Models.verbatim(more, "TTLSGroupAdvancedParms", "Envfile", "/etc/x.env");
    Models.verbatim(more, "TTLSGskLdapParms", "GSK_LDAP_SERVER", "ldap.example.com");
    Models.verbatim(more, "TTLSCipherParms", "V3CipherSuites", suite);
    SecurityLevel words = Models.level("LEVEL4", List.of("TLSv1.2"), suite);
    Settings.add(words, "reset cipher timer", "60");
    Settings.add(words, "client authentication", "Full");
    Settings.add(words, "FIPS140", "Level1");
    Settings.add(words, "server key shares", "0023");
    Settings.add(words, "OCSP AIA");
    SecurityLevel derived = Models.level("LEVEL5", List.of());
    derived.setBase(words);
    Settings.add(derived, "reset cipher timer", "120");
    Settings.add(derived, "LDAP servers", "ldap.example.com");
    return List.of(
        Models.level("LEVEL0", List.of("TLSv1.2"), suite),
        Models.level("LEVEL1", List.of("TLSv1.2"), suite),
        more,
        Models.clear("LEVEL3"),
        words,
        derived);
  }

  private static Lines verbatim(Lines line, int which) {
    return switch (which) {
      case 1 -> line.verbatim("TTLSEnvironmentAdvancedParms", "ClientAuthType", "Full");
      case 2 ->
          line.verbatim("TTLSKeyringParms", "KeyringStashFile", "/etc/x.sth")
              .verbatim("IpTimeCondition", "TimeOfDayRange", "08:00-17:00", "TimeZone", "UTC");
      case 3 -> line.verbatim("TTLSConnectionAdvancedParms", "SecondaryMap", "On");
      case 4 -> line.verbatim("TTLSEnvironmentAdvancedParms", "SecondaryMap", "Off");
      case 5 -> line.setting("client fragment", "Optional").setting("server fragment", "Required");
      case 6 -> line.setting("unique environment");
      case 7 -> line.ring("TYPERING").setting("certificate label", "LABEL");
      default -> line;
    };
  }

  /** The second descriptor, and one that is put in, extend another one. */
  private static TrafficDescriptor build(Descriptor descriptor, TrafficDescriptor base) {
    TrafficDescriptor built = build(descriptor);
    if (Set.of("TD1", "NEW", "TD1:TD").contains(descriptor.name)) {
      built.setBase(base);
    }
    int colon = descriptor.name.indexOf(':');
    if (colon > 0) {
      built.setName(descriptor.name.substring(colon + 1));
      PolicyFile file = PolicyFactory.eINSTANCE.createPolicyFile();
      file.setNamespace(descriptor.name.substring(0, colon));
      file.getObjects().add(built);
    }
    return built;
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
