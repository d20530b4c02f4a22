// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import org.attls.model.facts.HandshakeRole;
import org.attls.model.policy.Direction;
import org.attls.model.policy.PolicyPackage.Literals;
import org.attls.model.policy.TrafficType;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The handshake role of a traffic type. */
final class Roles {
  static final String SERVER = "Server";
  static final String KEYWORD = "HandshakeRole";

  private Roles() {}

  /** The line for a traffic type; a role that is not written follows from the direction. */
  static Line line(TrafficType type, Target target) {
    EStructuralFeature told =
        type.getRole() == null ? Literals.TRAFFIC_TYPE__DIRECTION : Literals.TRAFFIC_TYPE__ROLE;
    return Line.of(KEYWORD, of(type), target.sources().property(type, told));
  }

  /**
   * The value of HandshakeRole, as long as no client authentication is asked for.
   *
   * @throws IllegalArgumentException if it cannot be told
   */
  static String of(TrafficType type) {
    String word = type.getRole();
    if (word == null) {
      Invalid.when(type.getDirection() == Direction.EITHER, type, "has no handshake role");
      word = type.getDirection() == Direction.INBOUND ? "server" : "client";
    }
    return HandshakeRole.find(word)
        .map(HandshakeRole::ibmValue)
        .orElseThrow(() -> Invalid.because(type, "has the handshake role " + type.getRole()));
  }
}
