// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.attls.model.policy.Direction;

/** Makes random policies over so few ports, addresses, jobs and users that they often meet. */
final class Plans {
  private static final int DESCRIPTORS = 3;

  private Plans() {}

  /** Any policy. */
  static Arbitrary<Plan> any() {
    return Combinators.combine(
            lines().list().ofSize(DESCRIPTORS),
            rows().list().ofSize(2),
            rules().list().ofMaxSize(3))
        .as(Plans::plan);
  }

  /** A policy whose maps have no descriptor twice, nor descriptors the same match twice. */
  static Arbitrary<Plan> tidy() {
    return any().map(Plans::tidied);
  }

  /**
   * The same policy with objects of one name: the descriptors in different namespaces, the rules
   * but the first in different shared rules. What a change has put in keeps its own name.
   */
  static Plan twins(Plan plan) {
    return new Plan(
        plan.descriptors().stream()
            .map(each -> new Plan.Descriptor(twin(each.name(), ":TD"), each.lines()))
            .toList(),
        plan.maps(),
        plan.rules().stream()
            .map(each -> each.called(each.name().equals("RULE0") ? "R" : twin(each.name(), ".R")))
            .toList());
  }

  private static String twin(String name, String common) {
    return name.equals("NEW") ? name : name + common;
  }

  /** A tidy policy no two of whose TTLSRules can match the same connection. */
  static Arbitrary<Plan> disjoint() {
    return tidy().map(Plans::spread);
  }

  /** One traffic type. */
  static Arbitrary<Plan.Line> line() {
    return Combinators.combine(
            Arbitraries.of(Direction.class),
            Arbitraries.of("1", "2", "3", "1-2", "2-4", "1,3", "all"),
            Arbitraries.of("all", "all", "7", "8-9", "7,9"),
            Arbitraries.of("A", "AB", "A*", "B").injectNull(0.5),
            Arbitraries.of("U", "V*").injectNull(0.7),
            Arbitraries.of(true, false, false, false),
            Arbitraries.of(0, 30).injectNull(0.8),
            Arbitraries.integers().between(-4, Plan.VERBATIMS))
        .as(Plan.Line::new);
  }

  /** One connectivity rule. */
  static Arbitrary<Plan.Rule> rule(String name) {
    Arbitrary<String> addresses =
        Arbitraries.of(
            "all", "all IPv4", "all IPv6", "10.0.0.1", "10.0.0.0/30", "2001:db8::1", "group");
    return Combinators.combine(
            addresses,
            addresses,
            Arbitraries.of(0, 1),
            Arbitraries.integers().between(-2, Plan.MORE))
        .as((local, remote, map, more) -> new Plan.Rule(name, local, remote, map, more));
  }

  private static Arbitrary<List<Plan.Line>> lines() {
    return line().list().ofMinSize(1).ofMaxSize(3);
  }

  private static Arbitrary<List<Plan.Row>> rows() {
    return Combinators.combine(
            Arbitraries.integers().between(0, DESCRIPTORS - 1),
            Arbitraries.integers().between(0, Plan.LEVELS - 1))
        .as(Plan.Row::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3);
  }

  private static Arbitrary<Plan.Rule> rules() {
    return rule("R");
  }

  private static Plan plan(
      List<List<Plan.Line>> lines, List<List<Plan.Row>> rows, List<Plan.Rule> rules) {
    List<Plan.Descriptor> descriptors = new ArrayList<>();
    for (List<Plan.Line> some : lines) {
      descriptors.add(new Plan.Descriptor("TD" + descriptors.size(), some));
    }
    List<Plan.MapPlan> maps = new ArrayList<>();
    for (List<Plan.Row> some : rows) {
      maps.add(new Plan.MapPlan("MAP" + maps.size(), some));
    }
    List<Plan.Rule> named = new ArrayList<>();
    for (Plan.Rule rule : rules) {
      named.add(rule.called("RULE" + named.size()));
    }
    return new Plan(descriptors, maps, named);
  }

  private static Plan tidied(Plan plan) {
    List<Plan.Descriptor> descriptors = new ArrayList<>();
    for (Plan.Descriptor descriptor : plan.descriptors()) {
      Set<List<Object>> seen = new HashSet<>();
      Stream<Plan.Line> lines = descriptor.lines().stream().filter(l -> seen.add(l.key()));
      descriptors.add(new Plan.Descriptor(descriptor.name(), lines.toList()));
    }
    List<Plan.MapPlan> maps = new ArrayList<>();
    for (Plan.MapPlan map : plan.maps()) {
      Set<Integer> seen = new HashSet<>();
      Stream<Plan.Row> rows = map.rows().stream().filter(row -> seen.add(row.descriptor()));
      maps.add(new Plan.MapPlan(map.name(), rows.toList()));
    }
    return new Plan(descriptors, maps, plan.rules());
  }

  private static Plan spread(Plan plan) {
    List<Plan.Descriptor> descriptors = new ArrayList<>();
    int port = 1000;
    for (Plan.Descriptor descriptor : plan.descriptors()) {
      List<Plan.Line> lines = new ArrayList<>();
      for (Plan.Line line : descriptor.lines()) {
        lines.add(line.withLocal(Integer.toString(port++)).withoutSecondaryMap());
      }
      descriptors.add(new Plan.Descriptor(descriptor.name(), lines));
    }
    List<Plan.Rule> rules = new ArrayList<>();
    for (Plan.Rule rule : plan.rules()) {
      String remote = "10.1." + rules.size() + ".0/24";
      rules.add(rule.to(remote));
    }
    return new Plan(descriptors, plan.maps(), rules);
  }
}
