// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.net.InetAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;
import org.attls.analysis.space.Interval;
import org.attls.analysis.space.NameOrder;

/**
 * The connections to a port, as the stack sees them.
 *
 * @param local the address of the z/OS side, as the stack knows it
 * @param localPort the port there
 * @param remote the address from which the probe comes, as the stack sees it; empty for any
 * @param job the job name of the application; empty for any
 * @param user the user ID of the application; empty for any
 */
public record PortConnections(
    InetAddress local,
    int localPort,
    Optional<InetAddress> remote,
    Optional<String> job,
    Optional<String> user) {
  private static final int FIRST_EPHEMERAL = 1024;
  private static final int LAST_PORT = 65535;

  /** All of them: inbound, from a port that is not well known. */
  public ConnectionSet set() {
    Map<Axis, Interval> limits = new EnumMap<>(Axis.class);
    int inbound = Connection.Direction.INBOUND.ordinal();
    limits.put(Axis.DIRECTION, Interval.of(inbound, inbound));
    limits.put(Axis.LOCAL_ADDRESS, only(local));
    limits.put(Axis.LOCAL_PORT, Interval.of(localPort, localPort));
    limits.put(
        Axis.REMOTE_ADDRESS,
        remote
            .map(PortConnections::only)
            .orElse(
                local.getAddress().length == 4 ? AddressOrder.ALL_IPV4 : AddressOrder.ALL_IPV6));
    limits.put(Axis.REMOTE_PORT, Interval.of(FIRST_EPHEMERAL, LAST_PORT));
    job.ifPresent(name -> limits.put(Axis.JOB, NameOrder.matching(name).orElseThrow()));
    user.ifPresent(name -> limits.put(Axis.USER, NameOrder.matching(name).orElseThrow()));
    return ConnectionSet.of(List.of(Box.of(limits)));
  }

  private static Interval only(InetAddress address) {
    return new Interval(AddressOrder.position(address), AddressOrder.position(address));
  }
}
