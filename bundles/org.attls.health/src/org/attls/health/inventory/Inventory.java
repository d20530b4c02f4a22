// SPDX-License-Identifier: EPL-2.0

package org.attls.health.inventory;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the systems that policies are for. Each kind is optional: a check that needs
 * what is not known says that it did not run.
 *
 * @param applications the connections that must be protected
 * @param home the addresses of the stacks
 * @param ports the port reservations of PROFILE.TCPIP
 * @param rings the contents of key rings
 */
public record Inventory(
    Optional<List<Application>> applications,
    Optional<List<HomeAddress>> home,
    Optional<List<PortReservation>> ports,
    Optional<List<RingEntry>> rings) {
  /** Nothing is known. */
  public static final Inventory NONE =
      new Inventory(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
