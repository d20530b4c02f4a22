// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.attls.generator.PolicyText.Statement;
import org.attls.generator.history.History;
import org.attls.model.policy.Image;
import org.attls.model.policy.RequirementMap;
import org.attls.model.policy.SecurityLevel;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Verbatim parameters and levels without security in the generated file. */
class VerbatimTest {
  private static final String ENVIRONMENT = "TTLSEnvironmentAdvancedParms";
  private static final String CONNECTION = "TTLSConnectionAdvancedParms";

  private static PolicyText generate(Stack stack) {
    return PolicyText.read(text(stack, NamingMode.STABLE));
  }

  private static String text(Stack stack, NamingMode mode) {
    return PolicyGenerator.generate(stack, mode, History.none()).text();
  }

  private static Stack stack(SecurityLevel level, Lines... lines) {
    return stack(Models.map("M", Models.row(Models.descriptor("TD", lines), level)));
  }

  private static Stack stack(RequirementMap map) {
    return Models.stack(
        Models.image("SYS1", "3.1", "RING"),
        "TCPIP",
        Models.rule("R", Models.at("all IPv4"), Models.at("all IPv4"), map));
  }

  private static SecurityLevel level(String... versions) {
    return Models.level("LEVEL", List.of(versions));
  }

  private static List<String> names(PolicyText policy, String keyword) {
    return policy.all(keyword).stream().map(Statement::name).toList();
  }

  private static List<String> values(PolicyText policy, String statement, String keyword) {
    return policy.all(statement).getFirst().all(keyword);
  }

  @ParameterizedTest
  @EnumSource
  void wholeFile(NamingMode mode) throws IOException {
    SecurityLevel strong = Models.level("STRONG", List.of("TLSv1.3"), "TLS_AES_256_GCM_SHA384");
    Models.verbatim(
        strong, ENVIRONMENT, "clientauthtype", "SAFCheck", "CertificateLabel", "TN3270 Server");
    Models.verbatim(strong, "TTLSEnvironmentAction", "HandshakeRole", "ServerWithClientAuth");
    Models.verbatim(strong, "TTLSGroupAction", "FIPS140", "On");
    Models.verbatim(strong, "TTLSGroupAdvancedParms", "Envfile", "/etc/attls.env");
    Models.verbatim(strong, "TTLSCipherParms", "V3CipherSuites4Char", "13011303");
    Models.verbatim(strong, "TTLSSignatureParms", "ClientECurves", "secp256r1");
    SecurityLevel open = level("default");
    Models.verbatim(open, "TTLSGskLdapParms", "GSK_LDAP_SERVER", "ldap.example.com");
    Models.verbatim(open, "TTLSGskAdvancedParms", "GSK_V3_SIDCACHE_SIZE", "1024");
    TrafficDescriptor traffic =
        Models.descriptor(
            "TD",
            Lines.inbound().local("23").handshakeTimeout(30),
            Lines.inbound()
                .local("24")
                .sysplexSessionCaching()
                .verbatim("IpTimeCondition", "TimeZone", "UTC", "TimeOfDayRange", "08:00-17:00")
                .verbatim("IpTimeCondition", "DayOfWeekMask", "0111110")
                .verbatim("TTLSKeyringParms", "KeyringStashFile", "/etc/key.sth")
                .verbatim("TTLSConnectionAction", "Trace", "255"));
    TrafficDescriptor other = Models.descriptor("OTHER", Lines.inbound().local("25"));
    TrafficDescriptor clear = Models.descriptor("CLEAR", Lines.inbound().local("26"));
    Stack stack =
        stack(
            Models.map(
                "M",
                Models.row(traffic, strong),
                Models.row(other, open),
                Models.row(clear, Models.clear("OFF"))));
    Golden.check("verbatim-" + mode.name().toLowerCase(Locale.ROOT) + ".policy", text(stack, mode));
  }

  @Test
  void verbatimWinsOverWhatTheGeneratorWouldWrite() {
    SecurityLevel level = level("TLSv1.2");
    Models.verbatim(level, CONNECTION, "TLSv1.2", "Off", "applicationcontrolled", "Off");
    Models.verbatim(level, ENVIRONMENT, "HandshakeTimeout", "40");
    PolicyText policy =
        generate(
            stack(level, Lines.inbound().local("1").applicationControlled().handshakeTimeout(30)));
    assertEquals(List.of("Off"), values(policy, CONNECTION, "TLSv1.2"));
    assertEquals(List.of("Off"), values(policy, CONNECTION, "ApplicationControlled"));
    assertEquals(List.of("40"), values(policy, ENVIRONMENT, "HandshakeTimeout"));
  }

  @Test
  void nothingOfTheGeneratorUndoesAnOuterStatement() {
    SecurityLevel level = level("TLSv1.2");
    Models.verbatim(level, "TTLSEnvironmentAction", "HandshakeRole", "ServerWithClientAuth");
    Models.verbatim(level, ENVIRONMENT, "TLSv1.2", "Off", "SecondaryMap", "Off");
    Models.verbatim(level, "TTLSGroupAction", "Trace", "255");
    Stack stack = stack(level, Lines.inbound().local("1").secondaryMap(true));
    Settings.add((Image) stack.eContainer(), "trace", "7");
    PolicyText policy = generate(stack);
    assertEquals(List.of(), values(policy, "TTLSConnectionAction", "HandshakeRole"));
    assertEquals(List.of(), values(policy, "TTLSConnectionAction", "Trace"));
    assertEquals(List.of(), values(policy, CONNECTION, "TLSv1.2"));
    assertEquals(List.of(), values(policy, CONNECTION, "SecondaryMap"));
    assertEquals(
        List.of("ServerWithClientAuth"), values(policy, "TTLSEnvironmentAction", "HandshakeRole"));
  }

  @Test
  void connectionActionOfNothingIsLeftOut() {
    SecurityLevel level = level("default");
    Models.verbatim(level, "TTLSEnvironmentAction", "HandshakeRole", "ServerWithClientAuth");
    PolicyText policy = generate(stack(level, Lines.inbound().local("1")));
    assertEquals(List.of(), policy.all("TTLSConnectionAction"));
    assertEquals(List.of(), policy.rules().getFirst().all("TTLSConnectionActionRef"));
  }

  @Test
  void repeatableParametersAddUpAndOthersAreTakenFromTheTrafficType() {
    SecurityLevel level = level("default");
    Models.verbatim(level, ENVIRONMENT, "ServerCertificateLabel", "B", "ResetCipherTimer", "1");
    Models.verbatim(level, ENVIRONMENT, "ServerCertificateLabel", "A");
    PolicyText policy =
        generate(
            stack(
                level,
                Lines.inbound()
                    .local("1")
                    .verbatim(
                        ENVIRONMENT, "resetciphertimer", "2", "ServerCertificateLabel", "C")));
    assertEquals(List.of("B", "A", "C"), values(policy, ENVIRONMENT, "ServerCertificateLabel"));
    assertEquals(List.of("2"), values(policy, ENVIRONMENT, "ResetCipherTimer"));
  }

  @Test
  void listsOfCiphersKeepTheirOrder() {
    SecurityLevel level = Models.level("LEVEL", List.of("TLSv1.2"), "TLS_RSA_WITH_AES_128_CBC_SHA");
    Models.verbatim(
        level, "TTLSCipherParms", "V3CipherSuites4Char", "C030", "V3CipherSuites", "35");
    Statement ciphers =
        generate(stack(level, Lines.inbound().local("1"))).get("TTLSCipherParms", "cipher~LEVEL");
    assertEquals(
        List.of("TLS_RSA_WITH_AES_128_CBC_SHA", "C030", "35"),
        ciphers.settings().stream().map(PolicyText.Setting::value).toList());
  }

  @Test
  void versionsThatAreLeftToZosHaveNoSwitch() {
    assertEquals(
        List.of(), generate(stack(level("default"), Lines.inbound().local("1"))).all(CONNECTION));
  }

  @Test
  void withoutSecurityThereIsNothingButTheGroup() {
    SecurityLevel clear = Models.clear("OFF");
    Stack stack = stack(clear, Lines.inbound().local("1").secondaryMap(true));
    ((Image) stack.eContainer()).setKeyRing(null);
    PolicyText policy = generate(stack);
    assertEquals(List.of("gAct~Off"), names(policy, "TTLSGroupAction"));
    assertEquals(List.of("Off"), values(policy, "TTLSGroupAction", "TTLSEnabled"));
    assertEquals(
        List.of("TTLSRule", "TTLSGroupAction", "IpAddrSet", "PortRange"),
        policy.blocks().stream().map(Statement::keyword).toList());
  }

  @Test
  void groupsAreSharedByContent() {
    SecurityLevel one =
        Models.verbatim(
            Models.level("ONE", List.of("default")),
            "TTLSGroupAction",
            "Trace",
            "7",
            "FIPS140",
            "On");
    SecurityLevel same =
        Models.verbatim(
            Models.level("SAME", List.of("default")),
            "TTLSGroupAction",
            "fips140",
            "On",
            "Trace",
            "7");
    SecurityLevel other =
        Models.verbatim(Models.level("OTHER", List.of("default")), "TTLSGroupAction", "Trace", "8");
    TrafficDescriptor[] traffic = new TrafficDescriptor[4];
    for (int i = 0; i < traffic.length; i++) {
      traffic[i] = Models.descriptor("TD" + i, Lines.inbound().local(Integer.toString(i + 1)));
    }
    PolicyText policy =
        generate(
            stack(
                Models.map(
                    "M",
                    Models.row(traffic[0], one),
                    Models.row(traffic[1], same),
                    Models.row(traffic[2], other),
                    Models.row(traffic[3], level("default")))));
    assertEquals(3, policy.all("TTLSGroupAction").size());
    assertEquals("gAct~On", names(policy, "TTLSGroupAction").getFirst());
  }

  @Test
  void trafficTypesWithTheSameParametersShareTheirEnvironment() {
    PolicyText policy =
        generate(
            stack(
                level("TLSv1.2"),
                Lines.inbound().local("1").verbatim(ENVIRONMENT, "ClientAuthType", "Full"),
                Lines.inbound().local("2").verbatim(ENVIRONMENT, "ClientAuthType", "Full"),
                Lines.inbound().local("3").verbatim(ENVIRONMENT, "ClientAuthType", "Required"),
                Lines.inbound().local("4")));
    assertEquals(3, policy.all("TTLSEnvironmentAction").size());
    assertEquals(2, policy.all(ENVIRONMENT).size());
  }

  @Test
  void whatCannotBeGivenIsRefused() {
    for (String[] line :
        new String[][] {
          {"TTLSRule", "Priority", "5"},
          {"TTLSGroupAction", "TTLSEnabled", "Off"},
          {"TTLSKeyringParms", "Keyring", "RING"},
          {"TTLSEnvironmentAction", "TTLSKeyringParmsRef", "x"},
          {"TTLSEnvironmentAction", "Nonsense", "x"},
          {"TTLSEnvironmentAction", "Trace", "1 # x"},
          {"Nonsense", "Trace", "1"}
        }) {
      SecurityLevel level = Models.verbatim(level("TLSv1.2"), line[0], line[1], line[2]);
      Stack stack = stack(level, Lines.inbound().local("1"));
      String message =
          assertThrows(IllegalArgumentException.class, () -> generate(stack)).getMessage();
      assertFalse(message.contains("1 # x"), message);
    }
  }
}
