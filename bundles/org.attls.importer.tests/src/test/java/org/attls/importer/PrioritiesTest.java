// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.Test;

/** Priorities are said where the generator would choose others in effect, and nowhere else. */
class PrioritiesTest {
  /** The name, port, priority and environment action of each rule. */
  private static String policy(String... rules) {
    StringBuilder text = new StringBuilder();
    for (String rule : rules) {
      String[] words = rule.split(" ");
      text.append(
          """
          TTLSRule %s
          {
            LocalPortRange %s
            Direction Inbound
            Priority %s
            TTLSGroupActionRef G
            TTLSEnvironmentActionRef %s
          }
          """
              .formatted((Object[]) words));
    }
    return text
        + """
        TTLSGroupAction G
        {
          TTLSEnabled On
        }
        TTLSEnvironmentAction E
        {
          HandshakeRole Server
          TTLSKeyringParms
          {
            Keyring RING
          }
        }
        TTLSEnvironmentAction S
        {
          HandshakeRole Server
          TTLSKeyringParms
          {
            Keyring RING
          }
          TTLSEnvironmentAdvancedParms
          {
            SecondaryMap On
          }
        }
        """;
  }

  private static List<String> priorities(String... rules) {
    FlatPolicy policy = FlatPolicy.read(policy(rules));
    RoundTrip.check(policy, Release.of("V2R5"));
    return Importer.read(policy, ImportOptions.of("p"))
        .text()
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("priority ") || line.startsWith("row "))
        .toList();
  }

  @Test
  void noneIsSaidWhereTheGeneratorDoesTheSame() {
    assertEquals(List.of(), priorities("A 20-30 5 E", "B 30 5 E", "C 40 5 E"));
    assertEquals(List.of(), priorities("A 20 5 S", "B 30 4 E"));
    assertEquals(List.of(), priorities("A 20 5 E", "B 30 5 S"));
  }

  @Test
  void rulesBesideASecondaryMapKeepOnePriority() {
    assertEquals(
        List.of("row A {", "priority 5", "row B {", "priority 5", "row C {", "priority 4"),
        priorities("A 20 5 S", "B 30 5 E", "C 40 4 E"));
  }

  @Test
  void namesThatDecidedBecomePriorities() {
    assertEquals(
        List.of(
            "row A {",
            "priority 7",
            "row B {",
            "priority 7",
            "row C {",
            "priority 6",
            "row D {",
            "priority 5"),
        priorities("A 20 6 S", "B 30 6 E", "C 30-31 6 E", "D 40 5 E"));
  }

  @Test
  void theOrderCountsMoreThanTheSecondaryMap() {
    LossReport report =
        Importer.read(
                FlatPolicy.read(policy("A 20 5 S", "B 20 5 E", "C 30 5 E")), ImportOptions.of("p"))
            .report();
    assertTrue(
        report.notes().stream()
            .anyMatch(note -> note.contains("SecondaryMap") && note.contains("A and B.")),
        report::text);
  }

  @Test
  void oneRuleSaysThePriorityOnce() {
    String policy =
        policy("A 20 5 S", "B 30 5 E")
            .replaceFirst("LocalPortRange", "RemoteAddr 10.1.0.0/16\n  LocalPortRange");
    RoundTrip.check(FlatPolicy.read(policy), Release.of("V2R5"));
    String text = Importer.read(FlatPolicy.read(policy), ImportOptions.of("p")).text();
    assertTrue(text.contains("            map A\n            priority 5\n        }\n"), text);
    assertTrue(text.contains("            map B\n            priority 5\n        }\n"), text);
  }

  @Test
  void theReportSaysWhetherThePriorityIsExpressed() {
    String kept = report("A 20 5 S", "B 30 5 E").text();
    assertTrue(kept.contains("> expressed: connectivity rule p: priority\n"), kept);
    String byOrder = report("A 20 5 S", "B 30 4 E").text();
    assertTrue(byOrder.contains("> expressed by order: connectivity rule p\n"), byOrder);
  }

  private static LossReport report(String... rules) {
    return Importer.read(FlatPolicy.read(policy(rules)), ImportOptions.of("p")).report();
  }
}
