// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attls.findings.FindingCode;
import org.attls.generator.PolicyText.Statement;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.RuleScope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Priorities that the text gives, and what the generator makes of the others. */
class ExplicitPrioritiesTest {

  /**
   * Rules that stand in this order, each for some local ports, with a priority or none.
   *
   * @param rules {@code PORTS} or {@code PORTS:PRIORITY}, with blanks between rules; several
   *     traffic types of a rule have a plus sign between them
   */
  private static GeneratedPolicy generate(String rules, NamingMode mode) {
    Scene scene = new Scene(Models.small());
    scene.stack().getEntries().clear();
    for (String text : rules.split(" ")) {
      String[] parts = text.split(":");
      Lines[] lines =
          Arrays.stream(parts[0].split("\\+"))
              .map(ports -> Lines.inbound().local(ports))
              .toArray(Lines[]::new);
      String name = Character.toString('A' + scene.stack().getEntries().size());
      ConnectivityRule rule =
          Models.rule(
              name,
              Models.at("all"),
              Models.at("all"),
              Models.map(
                  "M" + name,
                  Models.row(
                      Models.descriptor("T" + name, lines),
                      Models.level("LEVEL", List.of("TLSv1.2")))));
      if (parts.length > 1) {
        rule.setPriority(Integer.valueOf(parts[1]));
      }
      scene.stack().getEntries().add(rule);
    }
    return scene.generate(mode);
  }

  /** The priorities in the order of the text. */
  private static String priorities(GeneratedPolicy policy) {
    List<Statement> rules = new ArrayList<>(PolicyText.read(policy.text()).rules());
    rules.sort(Comparator.comparing(Statement::name));
    return String.join(" ", rules.stream().map(rule -> "" + rule.priority()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    // No priority, no change.
    "STABLE, 1 2 1-2, 1000000 1000000 999900",
    "COMPATIBLE, 1 2 1-2, 255 254 253",
    // What does not meet it goes its own way.
    "STABLE, 1:500 2, 500 1000000",
    "COMPATIBLE, 1:500 2, 500 254",
    // What stands behind it goes below, what stands before it above.
    "STABLE, 1:500 1-2, 500 400",
    "STABLE, 1-2 1:2000000, 2000100 2000000",
    "STABLE, 1-2 1:500, 1000000 500",
    "STABLE, 1-3 1-2 1:2000000, 2000200 2000100 2000000",
    "STABLE, 1 1-2:2000000 1-3, 2000100 2000000 1000000",
    "COMPATIBLE, 1-2 1:500, 501 500",
    "COMPATIBLE, 1:100 1-2 3, 100 99 253",
    // Where the gap does not fit, one less is enough.
    "STABLE, 1:50 1-2, 50 49",
    "STABLE, 1:2 1-2 1-3, 2 1 1",
    // Of one rule the further parts are one less, but only where order matters.
    "STABLE, 1+1-2+1-3:700, 700 699 698",
    "STABLE, 1+2+1-3:700, 700 699 700",
    "COMPATIBLE, 1+2+1-3:700, 700 700 699",
  })
  void othersGoAround(NamingMode mode, String rules, String expected) {
    assertEquals(expected, priorities(generate(rules, mode)));
  }

  @ParameterizedTest
  @CsvSource({
    "1:1 1-2, 'B, row TB'",
    "1:2 1-2 1-3, 'C, row TC'",
    "1+1-2:1, 'A, row TA'",
    "1:2 1-2, ''",
    "1:1 2, ''",
  })
  void noneLeftIsAnError(String rules, String expected) {
    List<String> blamed =
        generate(rules, NamingMode.STABLE).problems().stream()
            .filter(problem -> problem.code() == FindingCode.PRIORITY_TOO_LOW)
            .map(problem -> problem.args().getFirst().toString())
            .toList();
    assertEquals(expected.isEmpty() ? List.of() : List.of(expected), blamed);
  }

  @ParameterizedTest
  @CsvSource({
    "1:100 1-2:200, A 100 B 200",
    "1:100 2:200, ''",
    "1-2:100 1:100, A 100 B 100",
    "1-2:200 1:100, ''",
    "1:500 1-2 2:600, B 400 C 600",
    "1 1-2:2000000000, A 2000000000 B 2000000000",
  })
  void contradictionsAreTold(String rules, String expected) {
    GeneratedPolicy policy = generate(rules, NamingMode.STABLE);
    List<Problem> problems =
        policy.problems().stream()
            .filter(problem -> problem.code() == FindingCode.PRIORITY_AGAINST_ORDER)
            .toList();
    assertEquals(
        expected.isEmpty() ? List.of() : List.of(expected),
        problems.stream()
            .map(
                problem -> String.join(" ", problem.args().stream().map(Object::toString).toList()))
            .toList());
    problems.forEach(problem -> assertTrue(problem.source() instanceof RuleScope));
  }

  @Test
  void prioritiesOfRows() {
    Scene scene = Scene.of(Lines.inbound().local("1-9"));
    var other =
        Models.descriptor("OTHER", Lines.inbound().local("1"), Lines.inbound().local("1-2"));
    scene.rule().getMap().getRows().add(Models.row(other, scene.level()));
    scene.rule().setPriority(900);
    Scene.rowSettings(scene.rule(), other).setPriority(400);
    PolicyText policy = scene.text();
    assertEquals(900, policy.get("TTLSRule", "R~TD~in1-9").priority());
    assertEquals(400, policy.get("TTLSRule", "R~OTHER~in1").priority());
    assertEquals(399, policy.get("TTLSRule", "R~OTHER~in1-2").priority());
    Scene.rowSettings(scene.rule(), other).setPriority(901);
    Problem problem = scene.generate(NamingMode.STABLE).problems().getFirst();
    assertEquals(
        "Rule R, row TD stands before rule R, row OTHER, but its priority 900 is not higher than"
            + " 901, and both may take the same connections; change one of the priorities or the"
            + " order of the rules.",
        problem.message());
  }
}
