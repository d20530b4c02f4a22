// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attls.generator.PolicyText.Statement;
import org.attls.model.facts.Release;
import org.attls.model.policy.Direction;

/** The priorities mean what the order of the authoring objects says. */
class SearchOrderPropertyTest {
  private static final int TRIES = 150;

  @Provide
  Arbitrary<Plan> plans() {
    return Plans.any();
  }

  @Provide
  Arbitrary<List<Connection>> connections() {
    Arbitrary<String> addresses =
        Arbitraries.of("10.0.0.1", "10.0.0.2", "10.0.0.4", "9.9.9.9", "2001:db8::1", "::5");
    return Combinators.combine(
            Arbitraries.of(Direction.INBOUND, Direction.OUTBOUND),
            addresses,
            addresses,
            Arbitraries.of(1, 2, 3, 4, 5),
            Arbitraries.of(7, 8, 9),
            Arbitraries.of("A", "AB", "B", "C"),
            Arbitraries.of("U", "V", "VW"))
        .as(Connection::new)
        .list()
        .ofSize(40);
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void firstMatchIsThatOfTheAuthoringObjects(
      @ForAll("plans") Plan plan, @ForAll("connections") List<Connection> connections) {
    for (NamingMode mode : NamingMode.values()) {
      List<String> names = names(plan, mode);
      PolicyText policy = plan.generate(mode);
      for (Connection connection : connections) {
        Optional<String> expected = connection.firstOf(plan).map(names::get);
        assertEquals(expected, connection.firstOf(policy), () -> mode + " " + connection);
      }
    }
  }

  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void fileIsInSearchOrder(@ForAll("plans") Plan plan) {
    for (NamingMode mode : NamingMode.values()) {
      List<Statement> rules = plan.generate(mode).rules();
      List<Statement> searched = new ArrayList<>(rules);
      searched.sort(
          Comparator.comparingInt(Statement::priority).reversed().thenComparing(Statement::name));
      assertEquals(searched, rules);
    }
  }

  /**
   * A later connection of the same process and address pair is made secondary only if its own rule
   * ranks lower: so the order of the authoring objects must show in the priorities.
   */
  @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
  void secondaryMapCoversWhatFollowsAndNothingElse(@ForAll("plans") Plan plan) {
    List<RulePart> parts = Expansion.of(Models.target(plan.build()));
    for (NamingMode mode : NamingMode.values()) {
      List<String> names = names(plan, mode);
      PolicyText policy = plan.generate(mode);
      List<Integer> priorities =
          names.stream().map(name -> policy.get("TTLSRule", name).priority()).toList();
      for (int primary = 0; primary < parts.size(); primary++) {
        for (int other = 0; other < parts.size(); other++) {
          if (other != primary
              && isSecondaryMap(policy, names.get(primary))
              && !parts.get(primary).match().otherProcessOrPeers(parts.get(other).match())) {
            assertEquals(
                other > primary,
                priorities.get(other) < priorities.get(primary),
                names.get(primary) + " and " + names.get(other));
          }
        }
      }
    }
  }

  /** What the file says, after the search of the stack through connection, environment, group. */
  private static boolean isSecondaryMap(PolicyText policy, String rule) {
    return new Effective(policy, policy.get("TTLSRule", rule), Release.of("3.1"))
        .at("TTLSConnAction", "SecondaryMap")
        .equals(List.of("On"));
  }

  /** The names of the rules in the order of the authoring objects. */
  private static List<String> names(Plan plan, NamingMode mode) {
    Naming naming = Naming.of(mode);
    return Expansion.of(Models.target(plan.build())).stream()
        .map(part -> NameShortener.fit(naming.rule(part).parts()))
        .toList();
  }
}
