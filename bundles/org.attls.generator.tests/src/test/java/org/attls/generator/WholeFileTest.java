// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.findings.Severity;
import org.attls.generator.history.History;
import org.attls.model.facts.Release;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.settings.Settings;
import org.attls.pagent.checks.FlatChecks;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A policy with something of every kind, and the scenario, as whole files without an error. */
class WholeFileTest {

  private static Stack stack() {
    Image image = Models.image("SYS1", "3.1", "RING");
    Settings.add(image, "trace", "6");
    Settings.add(image, "environment file", "/etc/attls.env");
    TrafficDescriptor web =
        Models.descriptor(
            "WEB",
            Lines.inbound().local("443").setting("handshake timeout", "30"),
            Lines.inbound().local("8443,9443").setting("unique environment"),
            Lines.outbound().remote("443").setting("sysplex session caching"));
    TrafficDescriptor ldap = Models.descriptor("LDAPS", Lines.outbound().remote("636"));
    TrafficDescriptor clear = Models.descriptor("CLEAR", Lines.inbound().local("23"));
    RequirementMap map =
        Models.map(
            "M",
            Models.row(web, strong()),
            Models.row(ldap, revocation()),
            Models.row(clear, Models.clear("PERMIT")));
    ConnectivityRule inside =
        Models.rule("INSIDE", Models.at("all IPv4"), Models.at("10.0.0.0/8"), map);
    Settings.add(inside, "clear text trace");
    Settings.add(Scene.rowSettings(inside, ldap), "certificate label", "LDAP client");
    inside.setPriority(5000);
    ConnectivityRule office =
        Models.rule(
            "OFFICE", Models.at("all"), Models.at(Models.group("LAN", "192.0.2.0/24")), map);
    office.getTimes().add(Scene.time("WEEK", "days of week", "monday", "tuesday"));
    office.getTimes().add(Scene.time("SPRING", "months", "march", "april", "may"));
    office.setKeyRing(database());
    Settings.add(office, "group action", "OFFICE");
    return Models.stack(image, "TCPIP", inside, office);
  }

  private static KeyRing database() {
    KeyRing ring = Models.ring(null);
    ring.setDatabase("/etc/office.kdb");
    ring.setStashFile("/etc/office.sth");
    return ring;
  }

  private static SecurityLevel strong() {
    SecurityLevel level =
        Models.level("STRONG", List.of("TLSv1.3", "TLSv1.2"), "TLS_AES_256_GCM_SHA384");
    level.getCiphers().add("TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384");
    Settings.add(level, "client authentication", "SAFCheck");
    Settings.add(level, "FIPS140", "level2");
    Settings.add(level, "server key shares", "secp256r1", "secp384r1");
    Settings.add(level, "session timeout", "86400");
    return level;
  }

  private static SecurityLevel revocation() {
    SecurityLevel level = Models.level("REVOCATION", List.of("TLSv1.2"));
    Settings.add(level, "OCSP AIA");
    Settings.add(level, "CDP");
    Settings.add(level, "LDAP servers", "ldap1.example.com", "ldap2.example.com:390");
    Settings.add(level, "revocation security", "high");
    return level;
  }

  @ParameterizedTest
  @EnumSource
  void everyKind(NamingMode mode) throws IOException {
    GeneratedPolicy policy = PolicyGenerator.generate(stack(), mode, History.none());
    assertEquals(List.of(), policy.problems());
    Golden.check("whole-" + mode.name().toLowerCase(Locale.ROOT) + ".policy", policy.text());
    assertSound(policy, "3.1");
  }

  @ParameterizedTest
  @EnumSource
  void scenario(NamingMode mode) {
    assertSound(PolicyGenerator.generate(Raleigh.stackTcpcs(), mode, Raleigh.history()), "V1R9");
  }

  private static void assertSound(GeneratedPolicy policy, String release) {
    assertEquals(
        List.of(),
        FlatChecks.check(FlatPolicy.read(policy.text()), Optional.of(Release.of(release))).stream()
            .filter(fault -> fault.severity() == Severity.ERROR)
            .toList());
    policy.file().blocks().forEach(block -> assertTrue(block.name().length() <= 32, block.name()));
  }
}
