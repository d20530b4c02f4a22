// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.Function;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.SettingOwner;
import org.attls.model.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of several objects that say something of one thing, the innermost counts. */
class PrecedenceTest {
  private static final List<Function<Scene, SettingOwner>> TRACES =
      List.of(
          Scene::image,
          Scene::stack,
          Scene::descriptor,
          Scene::type,
          Scene::rule,
          Scene::rowSettings);
  private static final List<Function<Scene, SettingOwner>> FRAGMENTS =
      List.of(Scene::level, Scene::descriptor, Scene::type, Scene::rule, Scene::rowSettings);
  private static final List<Function<Scene, KeyRingOwner>> RINGS =
      List.of(Scene::image, Scene::stack, Scene::descriptor, Scene::type, Scene::rule);

  private static Scene scene() {
    return Scene.of(Lines.inbound().local("443"));
  }

  @Test
  void innermostSettingWins() {
    Scene scene = scene();
    for (int i = 0; i < TRACES.size(); i++) {
      String trace = Integer.toString(100 + i);
      Settings.add(TRACES.get(i).apply(scene), "trace", trace);
      assertEquals(trace, scene.coded("Trace"));
    }
    List<String> words = List.of("Required", "Optional");
    for (int i = 0; i < FRAGMENTS.size(); i++) {
      String value = words.get(i % 2);
      Settings.add(FRAGMENTS.get(i).apply(scene), "server fragment", value);
      assertEquals(value, scene.coded("ServerMaxSSLFragment"));
    }
  }

  @Test
  void innermostKeyRingWins() {
    Scene scene = scene();
    for (int i = 0; i < RINGS.size(); i++) {
      RINGS.get(i).apply(scene).setKeyRing(Models.ring("RING" + i));
      assertEquals("RING" + i, scene.coded("Keyring"));
    }
  }

  /** An outer value must not come through because the inner one is the default. */
  @Test
  void defaultOfAnInnerObjectIsInForce() {
    Scene scene = scene();
    Settings.add(scene.level(), "server fragment", "Required");
    Settings.add(scene.type(), "server fragment", "off");
    assertNull(scene.coded("ServerMaxSSLFragment"));
    Settings.add(scene.image(), "trace", "7");
    Settings.add(scene.rule(), "trace", "2");
    assertNull(scene.coded("Trace"));
    Settings.add(scene.rowSettings(), "trace", "8");
    assertEquals("8", scene.coded("Trace"));
  }

  /** A default that is not certain is written. */
  @Test
  void uncertainDefaultIsWritten() {
    Scene scene = scene();
    Settings.add(scene.type(), "sysplex session caching");
    Settings.add(scene.rule(), "sysplex session caching", "off");
    assertEquals("Off", scene.coded("GSK_SYSPLEX_SIDCACHE"));
  }

  @Test
  void lastOfOneObjectCountsAndListsAreReplaced() {
    Scene scene = scene();
    Settings.add(scene.level(), "host names", "a.example.com");
    Settings.add(scene.level(), "host names", "b.example.com", "c.example.com");
    assertEquals("[b.example.com, c.example.com]", scene.coded("HostReferenceIdDNS"));
    Settings.add(scene.rule(), "host names", "d.example.com");
    assertEquals("[d.example.com]", scene.coded("HostReferenceIdDNS"));
  }

  @Test
  void verbatimWinsOverWords() {
    Scene scene = scene();
    Settings.add(scene.rowSettings(), "handshake timeout", "20");
    Models.verbatim(scene.level(), "TTLSEnvironmentAdvancedParms", "HandshakeTimeout", "30");
    assertEquals("30", scene.coded("HandshakeTimeout"));
    Settings.add(scene.rule(), "trace", "4");
    Models.verbatim(scene.level(), "TTLSGroupAction", "Trace", "255");
    assertEquals("255", scene.coded("Trace"));
  }

  @Test
  void verbatimKeepsWordsOfTheSameStatementThatItDoesNotName() {
    Scene scene = scene();
    Settings.add(scene.level(), "OCSP AIA");
    Settings.add(scene.level(), "OCSP nonce size", "16");
    Models.verbatim(scene.level(), "TTLSGskOcspParms", "OcspNonceSize", "32");
    assertEquals("On", scene.coded("OcspAiaEnable"));
    assertEquals("32", scene.coded("OcspNonceSize"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PassThru", "full", "Required", "safcheck", "none"})
  void clientAuthenticationMakesTheRoleOfServers(String word) {
    Scene scene = Scene.of(Lines.inbound().local("443"), Lines.outbound().remote("443"));
    Settings.add(scene.level(), "client authentication", word);
    boolean asked = !word.equals("none");
    List<String> roles =
        scene.rules().stream().map(rule -> Scene.coded(rule, "HandshakeRole")).sorted().toList();
    assertEquals(List.of("Client", asked ? "ServerWithClientAuth" : "Server"), roles);
    List<String> types =
        scene.text().all("TTLSEnvironmentAdvancedParms").stream()
            .flatMap(block -> block.all("ClientAuthType").stream())
            .toList();
    String canonical =
        switch (word) {
          case "full" -> "Full";
          case "safcheck" -> "SAFCheck";
          default -> word;
        };
    assertEquals(asked && !word.equals("Required") ? List.of(canonical) : List.of(), types);
  }

  @Test
  void keyRingsOfOtherKinds() {
    Scene scene = scene();
    KeyRing database = Models.ring(null);
    database.setDatabase("/etc/keys.kdb");
    database.setStashFile("/etc/keys.sth");
    scene.image().setKeyRing(database);
    assertEquals("/etc/keys.kdb", scene.coded("Keyring"));
    assertEquals("/etc/keys.sth", scene.coded("KeyringStashFile"));
    KeyRing token = Models.ring(null);
    token.setToken("TLSTOKEN");
    scene.rule().setKeyRing(token);
    assertEquals("*TOKEN*/TLSTOKEN", scene.coded("Keyring"));
    assertNull(scene.coded("KeyringStashFile"));
    scene.rule().setKeyRing(Models.ring(null));
    assertThrows(IllegalArgumentException.class, scene::text);
  }
}
