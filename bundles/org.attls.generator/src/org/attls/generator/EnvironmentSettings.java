// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Optional;
import org.attls.model.facts.HandshakeRole;
import org.attls.model.policy.Direction;
import org.attls.model.policy.Image;
import org.attls.model.policy.KeyRing;
import org.attls.model.policy.KeyRingOwner;
import org.attls.model.policy.Stack;
import org.attls.model.policy.TrafficDescriptor;
import org.attls.model.policy.TrafficType;

/**
 * What the TTLSEnvironmentAction of a traffic type says.
 *
 * @param role the value of HandshakeRole
 * @param keyRing the key ring in force: the innermost of traffic descriptor, stack and image
 * @param timeout the value of HandshakeTimeout in seconds, 0 for never; empty for AT-TLS's default
 * @param sysplexSessionCaching whether GSK_SYSPLEX_SIDCACHE is On
 */
record EnvironmentSettings(
    String role, KeyRing keyRing, Optional<String> timeout, boolean sysplexSessionCaching) {

  private static final String SERVER = "Server";

  /**
   * The settings of a traffic type.
   *
   * @throws IllegalArgumentException if no key ring is named, or the role cannot be told
   */
  static EnvironmentSettings of(
      Stack stack, ReleaseDefaults defaults, TrafficDescriptor descriptor, TrafficType type) {
    Optional<String> timeout =
        Optional.ofNullable(type.getHandshakeTimeout())
            .map(String::valueOf)
            .filter(seconds -> !defaults.isHandshakeTimeout(seconds));
    return new EnvironmentSettings(
        role(type), keyRing(stack, descriptor), timeout, type.isSysplexSessionCaching());
  }

  boolean isServer() {
    return role.equals(SERVER);
  }

  private static String role(TrafficType type) {
    String word = type.getRole();
    if (word == null) {
      Invalid.when(type.getDirection() == Direction.EITHER, type, "has no handshake role");
      word = type.getDirection() == Direction.INBOUND ? "server" : "client";
    }
    return HandshakeRole.find(word)
        .map(HandshakeRole::ibmValue)
        .orElseThrow(() -> Invalid.because(type, "has the handshake role " + type.getRole()));
  }

  private static KeyRing keyRing(Stack stack, TrafficDescriptor descriptor) {
    Image image = (Image) stack.eContainer();
    for (KeyRingOwner owner : new KeyRingOwner[] {descriptor, stack, image}) {
      if (owner.getKeyRing() != null) {
        return owner.getKeyRing();
      }
    }
    throw Invalid.because(descriptor, "has no key ring in stack " + stack.getName());
  }
}
