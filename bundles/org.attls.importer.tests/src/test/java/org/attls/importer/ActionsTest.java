// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attls.generator.NamingMode;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;
import org.junit.jupiter.api.Test;

/** What becomes of actions that several rules share, and of what they say for all of them. */
class ActionsTest {
  private static final Release RELEASE = Release.of("V2R5");

  /** Two rules, each with a group action, environment action and connection action of its own. */
  private static String policy(String... lines) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= 2; i++) {
      text.append(
          """
          TTLSRule R%1$d
          {
            LocalPortRange 44%1$d
            Direction Inbound
            Priority %1$d
            TTLSGroupActionRef G%1$d
            TTLSEnvironmentActionRef E%1$d
            TTLSConnectionActionRef C%1$d
          }
          TTLSGroupAction G%1$d
          {
            TTLSEnabled On
            <G%1$d>
          }
          TTLSEnvironmentAction E%1$d
          {
            HandshakeRole Server
            TTLSKeyringParms
            {
              Keyring RING
            }
            <E%1$d>
          }
          TTLSConnectionAction C%1$d
          {
            HandshakeRole Server
            <C%1$d>
          }
          """
              .formatted(i));
    }
    String policy = text.toString();
    for (String line : lines) {
      policy =
          policy.replaceFirst(
              "<" + line.substring(0, 2) + ">",
              line.substring(3) + "\n<" + line.substring(0, 2) + ">");
    }
    return policy.replaceAll(" *<..>\n", "");
  }

  private static String imported(String policy) {
    RoundTrip.check(FlatPolicy.read(policy), RELEASE);
    return Importer.read(FlatPolicy.read(policy), ImportOptions.of("p").at(RELEASE)).text();
  }

  private static boolean hasNote(String policy, String... words) {
    return Importer.read(FlatPolicy.read(policy), ImportOptions.of("p")).report().notes().stream()
        .anyMatch(note -> List.of(words).stream().allMatch(note::contains));
  }

  private static List<String> names(String text, String statement) {
    return new Authoring(text)
        .generate(NamingMode.STABLE)
        .statements(statement)
        .map(FlatStatement::name)
        .toList();
  }

  @Test
  void groupActionsThatSayTheSameAreKeptApart() {
    String text = imported(policy());
    assertTrue(text.contains("row R2 {\n                group action G2\n"), text);
    assertTrue(text.contains("row R1 {\n                group action G1\n"), text);
    assertEquals(2, names(text, "TTLSGroupAction").size(), text);
    assertTrue(hasNote(policy(), "Group actions", "G2, G1."));
  }

  @Test
  void groupActionsThatDifferAnyhowNeedNoName() {
    String text =
        imported(policy("G1 FIPS140 On", "G2 TTLSGroupAdvancedParms\n{\nEnvfile /etc/env\n}"));
    assertFalse(text.contains("group action"), text);
    assertTrue(text.contains("    FIPS140 On\n"), text);
    assertTrue(text.contains("row R2 {\n                environment file \"/etc/env\"\n"), text);
    assertEquals(2, names(text, "TTLSGroupAction").size(), text);
  }

  @Test
  void oneGroupActionNeedsNoName() {
    assertFalse(imported(policy().replace("Ref G2", "Ref G1")).contains("group action"));
  }

  @Test
  void environmentActionsThatSayTheSameAreTold() {
    assertTrue(hasNote(policy(), "Environment actions", "E2 = E1"));
    assertFalse(hasNote(policy("E1 EnvironmentUserInstance 7"), "Environment actions"));
  }

  @Test
  void theTraceLevelOfAllRulesIsThatOfTheImage() {
    String text = imported(policy("C1 Trace 15", "E2 Trace 15"));
    assertTrue(text.contains("    key ring \"RING\"\n    trace 15\n    stack TCPIP"), text);
    assertEquals(2, text.split("trace 15", -1).length, text);
  }

  @Test
  void clearTextTracesOfAllRulesAreThoseOfTheImage() {
    String text = imported(policy("C1 CtraceClearText On", "G2 CtraceClearText ON"));
    assertTrue(text.contains("    key ring \"RING\"\n    clear text trace\n"), text);
  }

  @Test
  void otherTraceLevelsAreThoseOfTheTraffic() {
    String text = imported(policy("C1 Trace 15", "C2 Trace 7"));
    assertTrue(text.contains("R1 {\n    trace 15\n"), text);
    assertTrue(text.contains("R2 {\n    trace 7\n"), text);
  }

  @Test
  void traceLevelsOfSeveralActionsStayInThem() {
    String policy = policy("E1 Trace 15", "C1 Trace 7", "C2 Trace 7");
    String text = imported(policy);
    assertTrue(text.contains("verbatim TTLSEnvironmentAction {\n            Trace 15\n"), text);
    assertTrue(text.contains("verbatim TTLSConnectionAction {\n            Trace 7\n"), text);
    assertTrue(text.contains("R2 {\n    trace 7\n"), text);
  }

  @Test
  void rulesOfOneEnvironmentKeepItsTraceLevelThere() {
    String text =
        imported(policy("E1 Trace 15", "C1 Trace 7").replace("ActionRef E2", "ActionRef E1"));
    assertEquals(3, text.split("verbatim TTLSEnvironmentAction \\{", -1).length, text);
  }

  @Test
  void theSecondaryMapOfAGroupStaysInIt() {
    String text =
        imported(
            policy("G1 TTLSGroupAdvancedParms\n{\nSecondaryMap On\n}")
                .replace("ActionRef G2", "ActionRef G1"));
    assertEquals(
        3, text.split("verbatim TTLSGroupAdvancedParms \\{\\s+SecondaryMap On\n", -1).length, text);
    assertFalse(text.contains("secondary map"), text);
    assertEquals(1, names(text, "TTLSGroupAction").size(), text);
  }

  @Test
  void whatAllRulesOfAGroupShareIsSaidOnce() {
    String advanced = " TTLSGroupAdvancedParms\n{\nEnvfile /etc/env\n}";
    String text = imported(policy("G1" + advanced, "G2" + advanced));
    assertTrue(text.contains("    key ring \"RING\"\n    environment file \"/etc/env\"\n"), text);
  }

  @Test
  void withoutSecurityAGroupActionKeepsItsFile() {
    String policy =
        policy("G1 TTLSGroupAdvancedParms\n{\nEnvfile /etc/env\n}\nTrace 4")
            .replaceFirst("TTLSEnabled On", "TTLSEnabled Off");
    String text = imported(policy);
    assertTrue(text.contains("row R1 {\n                environment file \"/etc/env\"\n"), text);
    String generated = new Authoring(text).generate(NamingMode.STABLE).text();
    assertTrue(generated.contains("/etc/env"), generated);
    assertTrue(generated.contains("Trace"), generated);
  }
}
