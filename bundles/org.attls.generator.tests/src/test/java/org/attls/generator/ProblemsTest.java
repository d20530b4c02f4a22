// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.attls.findings.FindingCode;
import org.attls.generator.history.History;
import org.attls.model.policy.ConnectivityRule;
import org.attls.model.policy.Direction;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.RequirementRow;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficType;
import org.attls.model.settings.Settings;
import org.junit.jupiter.api.Test;

/** What a policy cannot express, and objects that are not valid. */
class ProblemsTest {

  private static final Lines[] NO_LINES = {};

  private static Stack stack() {
    return Models.small(Lines.inbound().local("443"));
  }

  private static List<Problem> problems(Stack stack, History history) {
    return PolicyGenerator.generate(stack, NamingMode.STABLE, history).problems();
  }

  private static History history(String text) {
    return new History(
        "", List.of(new History.Entry(Instant.EPOCH, "me", "host", "SYS1", "TCPIP", text)));
  }

  @Test
  void longKeyRing() {
    Stack stack = stack();
    KeyRing ring = Models.ring("R".repeat(47));
    stack.setKeyRing(ring);
    List<Problem> problems = problems(stack, History.none());
    assertEquals(1, problems.size());
    assertEquals(FindingCode.LINE_TOO_LONG, problems.getFirst().code());
    assertEquals(ring, problems.getFirst().source());
    assertTrue(
        problems.getFirst().message().contains("SYS1/TCPIP/attls.policy has 81 characters"),
        problems.getFirst().message());
    ring.setRing("R".repeat(46));
    assertEquals(List.of(), problems(stack, History.none()));
  }

  @Test
  void longHistory() {
    Problem problem = problems(stack(), history("x".repeat(76))).getFirst();
    assertEquals(
        "Line 10 of SYS1/TCPIP/attls.policy has 81 characters; keep it within 80.",
        problem.message());
    assertTrue(problem.origin().isEmpty());
  }

  @Test
  void characterThatTheCodePageLacks() {
    List<Problem> problems = problems(stack(), history("1 €, 2 €, 1 \uD83D\uDE00"));
    assertEquals(
        List.of(List.of("€", "U+20AC"), List.of("\uD83D\uDE00", "U+1F600")),
        problems.stream().map(Problem::args).toList());
    assertEquals(FindingCode.NOT_IN_IBM1047, problems.getFirst().code());
  }

  @Test
  void historyOfSeveralLinesStaysComment() {
    String text =
        PolicyGenerator.generate(stack(), NamingMode.STABLE, history("one\n\nTTLSRule x\r\n{"))
            .text();
    assertTrue(text.contains("##   one\n##   TTLSRule x\n##   {\n##\nTTLSRule"), text);
    History elsewhere =
        new History(
            "", List.of(new History.Entry(Instant.EPOCH, "me", "host", "SYS1", "OTHER", "text")));
    assertFalse(
        PolicyGenerator.generate(stack(), NamingMode.STABLE, elsewhere).text().contains("History"));
  }

  @Test
  void invalidObjectsAreNamed() {
    assertInvalid("ConnectivityRule R has no map", stack -> rule(stack).setMap(null));
    assertInvalid("ConnectivityRule R has no remote endpoint", s -> rule(s).setRemote(null));
    assertInvalid(
        "Endpoint in ConnectivityRule R has the address 10.0.0.999",
        stack -> rule(stack).setLocal(Models.at("10.0.0.999")));
    assertInvalid(
        "Endpoint in ConnectivityRule R has no addresses",
        stack -> rule(stack).setLocal(Models.at(Models.group("EMPTY"))));
    assertInvalid(
        "TrafficType in TrafficDescriptor TD has the port 0",
        stack -> type(stack).setLocalPorts(Lines.inbound().local("0").get().getLocalPorts()));
    assertInvalid(
        "TrafficType in TrafficDescriptor TD lists no ports",
        stack -> type(stack).getLocalPorts().getRanges().clear());
    assertInvalid(
        "TrafficType in TrafficDescriptor TD has no handshake role",
        stack -> type(stack).setDirection(Direction.EITHER));
    assertInvalid(
        "TrafficType in TrafficDescriptor TD has the handshake role boss",
        stack -> type(stack).setRole("boss"));
    assertInvalid(
        "RequirementRow in RequirementMap M has no security level",
        stack -> row(stack).setSecurityLevel(null));
    assertInvalid(
        "SecurityLevel LEVEL has no version",
        stack -> row(stack).getSecurityLevel().getVersions().clear());
    assertInvalid(
        "SecurityLevel LEVEL has the unknown version TLSv9",
        stack -> row(stack).getSecurityLevel().getVersions().add("TLSv9"));
    assertInvalid(
        "SecurityLevel LEVEL has the unknown cipher ROT13",
        stack -> row(stack).getSecurityLevel().getCiphers().add("ROT13"));
    assertInvalid("Image SYS1 has the release V9R9", stack -> image(stack).setRelease("V9R9"));
    assertInvalid("Image SYS1 has the release null", stack -> image(stack).setRelease(null));
    assertInvalid(
        "Setting in Image SYS1 has no value", stack -> Settings.add(image(stack), "trace"));
    assertInvalid(
        "Image SYS1 has the setting session cache",
        stack -> Settings.add(image(stack), "session cache", "1"));
    assertInvalid(
        "TrafficDescriptor TD has no key ring in stack TCPIP",
        stack -> image(stack).setKeyRing(null));
    assertInvalid("Stack TCPIP is in no image", stack -> image(stack).getStacks().clear());
  }

  private static void assertInvalid(String message, Consumer<Stack> change) {
    Stack stack = stack();
    change.accept(stack);
    IllegalArgumentException thrown =
        assertThrows(
            IllegalArgumentException.class,
            () -> PolicyGenerator.generate(stack, NamingMode.STABLE, History.none()));
    assertEquals(message, thrown.getMessage());
  }

  @Test
  void stackWithoutRulesIsHeaderOnly() {
    PolicyText text =
        PolicyText.read(
            PolicyGenerator.generate(Models.small(NO_LINES), NamingMode.COMPATIBLE, History.none())
                .text());
    assertEquals(List.of(), text.blocks());
  }

  private static ConnectivityRule rule(Stack stack) {
    return stack.getRules().getFirst();
  }

  private static RequirementRow row(Stack stack) {
    return rule(stack).getMap().getRows().getFirst();
  }

  private static TrafficType type(Stack stack) {
    return row(stack).getTrafficDescriptor().getTrafficTypes().getFirst();
  }

  private static Image image(Stack stack) {
    return (Image) stack.eContainer();
  }
}
