// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.attls.generator.PolicyText.Statement;
import org.attls.generator.history.History;
import org.attls.model.policy.Image;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.settings.Settings;
import org.junit.jupiter.api.Test;

/** How traffic types, security levels and key rings become actions. */
class ActionsTest {

  private static PolicyText generate(Stack stack) {
    return PolicyText.read(
        PolicyGenerator.generate(stack, NamingMode.STABLE, History.none()).text());
  }

  private static List<String> names(PolicyText policy, String keyword) {
    return policy.all(keyword).stream().map(Statement::name).toList();
  }

  @Test
  void innermostKeyRingWins() {
    TrafficDescriptor own = Models.descriptor("OWN", Lines.inbound().local("1"));
    own.setKeyRing(Models.ring("*AUTH*/*"));
    TrafficDescriptor plain = Models.descriptor("PLAIN", Lines.inbound().local("2"));
    Stack stack = Models.small(Lines.inbound().local("3"));
    stack
        .getRules()
        .getFirst()
        .getMap()
        .getRows()
        .addAll(
            List.of(
                Models.row(own, Models.level("L", List.of("TLSv1.2"))),
                Models.row(plain, Models.level("L", List.of("TLSv1.2")))));
    assertEquals(List.of("keyR~RING", "keyR~_AUTH___~ecd77e"), rings(stack));
    stack.setKeyRing(Models.ring("USER/STACK"));
    PolicyText policy = generate(stack);
    assertEquals(
        List.of("*AUTH*/*"), policy.get("TTLSKeyringParms", "keyR~_AUTH___~ecd77e").all("Keyring"));
    assertEquals(2, rings(stack).size());
    assertEquals(
        List.of("USER/STACK"),
        policy
            .targets(policy.get("TTLSEnvironmentAction", "eAct~PLAIN"), "TTLSKeyringParms")
            .getFirst()
            .all("Keyring"));
  }

  private static List<String> rings(Stack stack) {
    return names(generate(stack), "TTLSKeyringParms");
  }

  @Test
  void environmentIsNamedAfterWhatSetsItApart() {
    PolicyText policy =
        generate(
            Models.small(
                Lines.inbound().local("1"),
                Lines.inbound().local("2").handshakeTimeout(10),
                Lines.inbound().local("3").handshakeTimeout(0),
                Lines.inbound().local("4").handshakeTimeout(30).sysplexSessionCaching(),
                Lines.outbound().remote("5"),
                Lines.outbound().remote("6").role("server")));
    assertEquals(
        List.of("eAct~TD", "eAct~TD~0s", "eAct~TD~30s~sidcache", "eAct~TD~Client"),
        names(policy, "TTLSEnvironmentAction"));
    assertEquals(
        List.of("eAdv~TD~0s", "eAdv~TD~30s"), names(policy, "TTLSEnvironmentAdvancedParms"));
    assertEquals(
        List.of("0"),
        policy.get("TTLSEnvironmentAdvancedParms", "eAdv~TD~0s").all("HandshakeTimeout"));
    assertEquals(
        List.of("On"), policy.get("TTLSGskAdvancedParms", "gskAdv~TD").all("GSK_SYSPLEX_SIDCACHE"));
  }

  @Test
  void roleFollowsDirection() {
    PolicyText policy = generate(Models.small(Lines.outbound().remote("446")));
    assertEquals(
        List.of("Client"), policy.all("TTLSEnvironmentAction").getFirst().all("HandshakeRole"));
    assertEquals(
        List.of("Client"), policy.all("TTLSConnectionAction").getFirst().all("HandshakeRole"));
  }

  @Test
  void firstOfEqualCiphersCountsAndNoCiphersLeaveTheListToSystemSsl() {
    Stack stack = Models.small(Lines.inbound().local("1"));
    assertEquals(List.of(), generate(stack).all("TTLSCipherParms"));
    stack
        .getRules()
        .getFirst()
        .getMap()
        .getRows()
        .getFirst()
        .getSecurityLevel()
        .getCiphers()
        .addAll(
            List.of(
                "TLS_AES_256_GCM_SHA384",
                "TLS_RSA_WITH_AES_128_CBC_SHA",
                "TLS_AES_256_GCM_SHA384"));
    assertEquals(
        List.of("TLS_AES_256_GCM_SHA384", "TLS_RSA_WITH_AES_128_CBC_SHA"),
        generate(stack).get("TTLSCipherParms", "cipher~LEVEL").all("V3CipherSuites"));
  }

  @Test
  void traceOfTheImageUnlessItIsTheDefault() {
    Stack stack = Models.small(Lines.inbound().local("1"));
    Image image = (Image) stack.eContainer();
    Settings.add(image, "trace", "2");
    assertEquals(List.of(), generate(stack).all("TTLSConnectionAction").getFirst().all("Trace"));
    Settings.add(image, "trace", "0");
    assertEquals(List.of("0"), generate(stack).all("TTLSConnectionAction").getFirst().all("Trace"));
  }
}
