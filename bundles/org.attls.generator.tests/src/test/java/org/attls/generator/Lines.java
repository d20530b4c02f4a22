// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import org.attls.model.policy.Direction;
import org.attls.model.policy.PolicyFactory;
import org.attls.model.policy.PortScope;
import org.attls.model.policy.Ports;
import org.attls.model.policy.TrafficType;
import org.attls.model.settings.Settings;
import org.attls.model.values.PortRange;

/** Builds one traffic type, in the words of the language. */
final class Lines {
  private final TrafficType type = PolicyFactory.eINSTANCE.createTrafficType();

  private Lines(Direction direction) {
    type.setDirection(direction);
  }

  static Lines inbound() {
    return new Lines(Direction.INBOUND);
  }

  static Lines outbound() {
    return new Lines(Direction.OUTBOUND);
  }

  static Lines either(String role) {
    return new Lines(Direction.EITHER).role(role);
  }

  static Lines of(Direction direction) {
    return direction == Direction.EITHER ? either("server") : new Lines(direction);
  }

  Lines local(String ports) {
    type.setLocalPorts(ports(ports));
    return this;
  }

  Lines remote(String ports) {
    type.setRemotePorts(ports(ports));
    return this;
  }

  Lines job(String name) {
    type.setJobName(name);
    return this;
  }

  Lines user(String id) {
    type.setUserId(id);
    return this;
  }

  Lines role(String role) {
    type.setRole(role);
    return this;
  }

  Lines applicationControlled() {
    Settings.add(type, "application controlled");
    return this;
  }

  Lines secondaryMap(boolean on) {
    if (on) {
      Settings.add(type, "secondary map");
    }
    return this;
  }

  Lines sysplexSessionCaching() {
    Settings.add(type, "sysplex session caching");
    return this;
  }

  Lines handshakeTimeout(Integer seconds) {
    if (seconds != null) {
      Settings.add(type, "handshake timeout", seconds.toString());
    }
    return this;
  }

  Lines setting(String words, String... values) {
    Settings.add(type, words, values);
    return this;
  }

  Lines ring(String name) {
    type.setKeyRing(Models.ring(name));
    return this;
  }

  Lines verbatim(String statement, String... lines) {
    Models.verbatim(type, statement, lines);
    return this;
  }

  TrafficType get() {
    return type;
  }

  private static Ports ports(String text) {
    Ports ports = PolicyFactory.eINSTANCE.createPorts();
    switch (text) {
      case "all" -> ports.setScope(PortScope.ALL);
      case "ephemeral" -> ports.setScope(PortScope.EPHEMERAL);
      default -> {
        for (String range : text.split(", *")) {
          ports.getRanges().add(PortRange.valueOf(range));
        }
      }
    }
    return ports;
  }
}
