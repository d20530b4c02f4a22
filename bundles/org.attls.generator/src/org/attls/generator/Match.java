// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import org.attls.model.policy.Direction;
import org.attls.model.policy.TrafficType;
import org.attls.model.values.NamePattern;

/**
 * The connections that a TTLSRule is for: all its conditions must hold.
 *
 * @param direction who opens the connection
 * @param local the z/OS side's addresses
 * @param remote the partner's addresses
 * @param localPorts the z/OS side's ports
 * @param remotePorts the partner's ports
 * @param job the job name or its beginning and *; {@code *} for any
 * @param user the user ID or its beginning and *; {@code *} for any
 */
record Match(
    Direction direction,
    Addresses local,
    Addresses remote,
    PortSet localPorts,
    PortSet remotePorts,
    String job,
    String user) {

  static final String ANY = "*";

  /**
   * The connections of a traffic type between two endpoints.
   *
   * @throws IllegalArgumentException if a port is not valid
   */
  static Match of(Addresses local, Addresses remote, TrafficType type) {
    return new Match(
        type.getDirection(),
        local,
        remote,
        PortSet.of(type.getLocalPorts(), type),
        PortSet.of(type.getRemotePorts(), type),
        pattern(type.getJobName()),
        pattern(type.getUserId()));
  }

  /**
   * As written: a name that can never match is for the checks to warn of, and for PAGENT to judge.
   */
  private static String pattern(String text) {
    return text == null ? ANY : text;
  }

  /** Whether surely no connection fits both. */
  boolean disjoint(Match other) {
    return oppositeDirection(other)
        || localPorts.disjoint(other.localPorts)
        || remotePorts.disjoint(other.remotePorts)
        || otherProcessOrPeers(other);
  }

  /**
   * Whether surely no process has a connection that fits the one and, between the same two
   * addresses, another that fits the other. Ports and direction do not count: SecondaryMap of
   * TTLSConnectionAdvancedParms goes by process and addresses alone.
   */
  boolean otherProcessOrPeers(Match other) {
    return NamePattern.disjoint(job, other.job)
        || NamePattern.disjoint(user, other.user)
        || local.disjoint(other.local)
        || remote.disjoint(other.remote);
  }

  private boolean oppositeDirection(Match other) {
    return direction != other.direction
        && direction != Direction.EITHER
        && other.direction != Direction.EITHER;
  }
}
