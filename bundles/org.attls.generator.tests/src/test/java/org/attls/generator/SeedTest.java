// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.attls.generator.NetstatReport.Section;
import org.attls.model.facts.CipherSuite;
import org.attls.model.facts.Release;
import org.junit.jupiter.api.Test;

/**
 * Compares the generated policy with what was read off the running system of the scenario: every
 * property that its NETSTAT report shows must follow from the policy.
 */
class SeedTest {
  /** What a stack counts or hands out itself; no policy says it. */
  private static final Set<String> NOT_POLICY = Set.of("GroupID", "EnvironmentUserInstance");

  private static final String ENVIRONMENT = "TTLSEnvAction";

  private static List<String> seed(String name) throws IOException {
    Path file = Golden.root().resolve("../shared/seed/cleaned").resolve(name);
    assumeTrue(Files.exists(file), "the scenario's listing is not at hand: " + name);
    return Files.readAllLines(file);
  }

  private static PolicyText generated() {
    return PolicyText.read(
        PolicyGenerator.generate(Raleigh.stackTcpcs(), NamingMode.COMPATIBLE, Raleigh.history())
            .text());
  }

  @Test
  void headIsThatOfTheTransferredFileButForTheCreator() throws IOException {
    List<String> head = seed("flat-file-head.txt");
    List<String> expected =
        head.stream()
            .filter(line -> line.startsWith("##"))
            .map(line -> line.replace("the IBM Configuration Assistant", "AT-TLS Workbench"))
            .toList();
    PolicyText policy = generated();
    assertEquals(expected, policy.header());
    List<String> rule = head.subList(expected.size(), head.size());
    assertEquals(rule, policy.blocks().getFirst().text().lines().limit(rule.size()).toList());
  }

  @Test
  void ruleIsThatOfTheReport() throws IOException {
    Section report = NetstatReport.read(seed("netstat-ttls-conn-detail.txt")).get("TTLSRule");
    PolicyText policy = generated();
    PolicyText.Statement rule = policy.get("TTLSRule", report.name());
    assertEquals(report.one("Priority"), rule.value("Priority").orElseThrow());
    assertEquals(report.one("Direction"), rule.value("Direction").orElseThrow());
    assertEquals(report.one("LocalAddr"), address(policy, rule, "LocalAddrSetRef"));
    assertEquals(report.one("RemoteAddr"), address(policy, rule, "RemoteAddrSetRef"));
    assertEquals(report.one("LocalPort"), port(policy, rule, "LocalPortRangeRef"));
    assertEquals(
        report.one("RemotePortFrom") + "-" + report.one("RemotePortTo"),
        port(policy, rule, "RemotePortRangeRef"));
    assertEquals(
        Set.of(
            "Priority",
            "Direction",
            "LocalAddr",
            "RemoteAddr",
            "LocalPort",
            "RemotePortFrom",
            "RemotePortTo"),
        report.labels());
  }

  private static String address(PolicyText policy, PolicyText.Statement rule, String keyword) {
    String name = rule.value(keyword).orElseThrow();
    return policy.get("IpAddrSet", name).value("Prefix").orElseThrow();
  }

  private static String port(PolicyText policy, PolicyText.Statement rule, String keyword) {
    String name = rule.value(keyword).orElseThrow();
    return policy.get("PortRange", name).value("Port").orElseThrow();
  }

  @Test
  void actionsAreThoseOfTheReport() throws IOException {
    NetstatReport report = NetstatReport.read(seed("netstat-ttls-conn-detail.txt"));
    PolicyText policy = generated();
    PolicyText.Statement rule = policy.get("TTLSRule", report.get("TTLSRule").name());
    Effective effective = new Effective(policy, rule, Release.of("V1R9"));
    assertEquals(
        report.get("TTLSGrpAction").name(), rule.value("TTLSGroupActionRef").orElseThrow());
    assertEquals(
        report.get(ENVIRONMENT).name(), rule.value("TTLSEnvironmentActionRef").orElseThrow());
    assertEquals(
        report.get("TTLSConnAction").name(), rule.value("TTLSConnectionActionRef").orElseThrow());
    Set<String> compared = new TreeSet<>();
    for (String section : List.of("TTLSGrpAction", ENVIRONMENT, "TTLSConnAction")) {
      for (String label : report.get(section).labels()) {
        if (!NOT_POLICY.contains(label)) {
          List<String> values = effective.at(section, label);
          assertEquals(
              report.get(section).values(label),
              label.equals("V3CipherSuites") ? withCodes(values) : values,
              section + " " + label);
          compared.add(section + " " + label);
        }
      }
    }
    assertEquals(20, compared.size(), "compared: " + compared);
  }

  private static List<String> withCodes(List<String> constants) {
    return constants.stream()
        .map(constant -> CipherSuite.find(constant).orElseThrow().shortCode() + " " + constant)
        .toList();
  }
}
