// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.attls.model.facts.Release;
import org.attls.model.settings.SettingWords;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.source.FlatPolicy;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the language has words for is said in them, and generated again does the same. */
class SettingsTest {
  private static final Release RELEASE = Release.of("3.1");

  /** The place of the sample for each statement, and what to put around the line. */
  private static final Map<String, String> PLACES =
      Map.ofEntries(
          Map.entry("TTLSGroupAction", "group: TTLSEnabled On\n%s"),
          Map.entry(
              "TTLSGroupAdvancedParms", "group: TTLSEnabled On\nTTLSGroupAdvancedParms\n{\n%s\n}"),
          Map.entry("TTLSEnvironmentAction", "environment: %s"),
          Map.entry(
              "TTLSEnvironmentAdvancedParms",
              "environment: TTLSEnvironmentAdvancedParms\n{\n%s\n}"),
          Map.entry("TTLSConnectionAction", "connection: %s"),
          Map.entry(
              "TTLSConnectionAdvancedParms", "connection: TTLSConnectionAdvancedParms\n{\n%s\n}"),
          Map.entry("TTLSGskAdvancedParms", "environment: TTLSGskAdvancedParms\n{\n%s\n}"),
          Map.entry(
              "TTLSGskLdapParms",
              "environment: TTLSGskAdvancedParms\n{\nTTLSGskLdapParms\n{\n%s\n}\n}"),
          Map.entry(
              "TTLSGskOcspParms",
              "environment: TTLSGskAdvancedParms\n{\nTTLSGskOcspParms\n{\n%s\n}\n}"),
          Map.entry(
              "TTLSGskHttpCdpParms",
              "environment: TTLSGskAdvancedParms\n{\nTTLSGskHttpCdpParms\n{\n%s\n}\n}"),
          Map.entry("TTLSCipherParms", "connection: TTLSCipherParms\n{\n%s\n}"),
          Map.entry("TTLSSignatureParms", "connection: TTLSSignatureParms\n{\n%s\n}"));

  @TestFactory
  Stream<DynamicTest> everySettingIsSaidInWords() {
    return SettingWords.all().stream()
        .filter(words -> words.isParameter() && PLACES.containsKey(words.statement()))
        .map(
            words ->
                DynamicTest.dynamicTest(
                    words.words(),
                    () -> {
                      for (int seed = 0; seed < 5; seed++) {
                        check(words, seed);
                      }
                    }));
  }

  private static void check(SettingWords words, int seed) {
    Parameter parameter =
        Catalogue.get().parameter(words.statement(), words.keyword()).orElseThrow();
    String value = new RandomValues(new Random(seed), RELEASE).of(parameter.type().value(), true);
    FlatPolicy policy = FlatPolicy.read(policy(words.statement(), words.keyword() + ' ' + value));
    ImportResult result = Importer.read(policy, ImportOptions.of("p").at(RELEASE));
    boolean isDefault =
        result.report().entries().stream().anyMatch(entry -> entry.fate() == Fate.DEFAULT);
    boolean isForClients = words.words().equals(LevelContent.CLIENT_AUTHENTICATION);
    assertEquals(
        !isDefault && !isForClients,
        result.text().contains("    " + words.words() + " ")
            || result.text().contains("    " + words.words() + "\n"),
        result.text());
    assertEquals(isForClients && !isDefault, result.text().contains("verbatim"), result.text());
    if (!words.keyword().equals("GSK_LDAP_USER")) {
      RoundTrip.check(policy, RELEASE);
    }
  }

  private static String policy(String statement, String line) {
    String[] place = PLACES.get(statement).formatted(line).split(": ", 2);
    return place[0].equals("connection")
        ? SingleRule.policy("rule", "TTLSConnectionActionRef C")
            + "TTLSConnectionAction C\n{\n"
            + place[1]
            + "\n}\n"
        : SingleRule.policy(place[0], place[1]);
  }

  @ParameterizedTest
  @CsvSource({
    "ServerWithClientAuth, ClientAuthType SAFCheck, SAFCheck",
    "ServerWithClientAuth, ClientAuthType passthru, PassThru",
    "ServerWithClientAuth, CertificateLabel x, Required"
  })
  void whatIsAskedOfClientsIsOneSetting(String role, String line, String expected) {
    String text = withRole(role, line).text();
    assertTrue(text.contains("    client authentication " + expected + "\n"), text);
    assertFalse(text.contains("verbatim"), text);
    assertTrue(text.contains("inbound local 443 server\n"), text);
  }

  @Test
  void whatWouldBeAskedOfClientsStaysWhereNobodyAsks() {
    String text = withRole("Server", "ClientAuthType Full").text();
    assertTrue(text.contains("ClientAuthType Full"), text);
    assertFalse(text.contains("client authentication"), text);
  }

  private static ImportResult withRole(String role, String line) {
    String policy =
        SingleRule.policy("environment", "TTLSEnvironmentAdvancedParms\n{\n" + line + "\n}")
            .replace("HandshakeRole Server", "HandshakeRole " + role);
    RoundTrip.check(FlatPolicy.read(policy), RELEASE);
    return Importer.read(FlatPolicy.read(policy), ImportOptions.of("p").at(RELEASE));
  }

  @Test
  void settingsStandInTheOrderOfTheTable() {
    String text =
        SingleRule.read(
                "environment",
                "TTLSEnvironmentAdvancedParms\n{\nCertificateLabel x\nHandshakeTimeout 030\n"
                    + "ApplicationControlled ON\nTruncatedHMAC optional\nRenegotiation All\n}")
            .text();
    assertTrue(
        text.contains(
            """
                application controlled
                handshake timeout 30
                certificate label "x"
                inbound local 443 server
            """),
        text);
    assertTrue(text.contains("    renegotiation All\n    truncated HMAC Optional\n"), text);
  }

  @ParameterizedTest
  @CsvSource({
    "RING, ring \"RING\"",
    "USER/RING, ring \"USER/RING\"",
    "*AUTH*/*, ring \"*AUTH*/*\"",
    "*TOKEN*/TLS.TOKEN, token \"TLS.TOKEN\"",
    "*TOKEN*/, ring \"*TOKEN*/\""
  })
  void theKindsOfKeyRingsAreToldApart(String keyring, String expected) {
    String text = SingleRule.read("ring", "Keyring " + keyring).text();
    assertTrue(text.contains("\n    key " + expected + "\n"), text);
  }

  @Test
  void anAmpersandInAKeyRingIsNoSymbol() {
    String policy = SingleRule.policy("rule", "").replace("Keyring RING", "Keyring A&B.C&");
    RoundTrip.check(FlatPolicy.read(policy), RELEASE);
    String text = Importer.read(FlatPolicy.read(policy), ImportOptions.of("p")).text();
    assertTrue(text.contains("key ring \"A&AND.B.C&\"\n    symbol AND \"&\"\n"), text);
  }

  @Test
  void anAmpersandInALabelStays() {
    String policy =
        SingleRule.policy(
            "environment", "TTLSEnvironmentAdvancedParms\n{\nCertificateLabel R&D Server\n}");
    RoundTrip.check(FlatPolicy.read(policy), RELEASE);
  }
}
