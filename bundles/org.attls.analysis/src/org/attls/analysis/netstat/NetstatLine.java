// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.netstat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.Interval;
import org.attls.analysis.space.NameOrder;

/**
 * A TCP connection, or a port that an application listens on, of a NETSTAT CONN or ALLCONN report.
 * NETSTAT does not tell the user ID, nor which side made a connection.
 *
 * @param client the client name in capitals, which is the job name of the application; empty if the
 *     text has none
 * @param local the z/OS side
 * @param foreign the partner
 * @param state the state as it is written, such as Establsh or Listen; empty if the text has none
 */
public record NetstatLine(String client, NetstatSocket local, NetstatSocket foreign, String state) {

  /**
   * Reads the connections of a text: lines of a report in the short or long form, from TSO, a
   * console or UNIX, with headings, message IDs and broken lines. Nothing makes it fail.
   */
  public static NetstatReport parse(String text) {
    return new NetstatReader().read(text);
  }

  /** Whether an application waits for connections there: then there is no partner yet. */
  public boolean isListening() {
    return state.toLowerCase(Locale.ROOT).startsWith("listen") || foreign.port() == 0;
  }

  /** Who may have made the connection; what listens accepts connections. */
  public List<Connection.Direction> directions() {
    return isListening()
        ? List.of(Connection.Direction.INBOUND)
        : List.of(Connection.Direction.values());
  }

  /** The job name; empty if there is none that could be one. */
  public Optional<String> job() {
    return Optional.of(client).filter(NameOrder::isName);
  }

  /** The connections that it can be, if made in a direction: of any user. */
  public Box connections(Connection.Direction direction) {
    Map<Axis, Interval> limits = new EnumMap<>(Axis.class);
    limits.put(Axis.DIRECTION, Interval.of(direction.ordinal(), direction.ordinal()));
    limits.put(Axis.LOCAL_ADDRESS, local.addresses());
    limits.put(Axis.LOCAL_PORT, local.ports());
    if (!isListening()) {
      limits.put(Axis.REMOTE_ADDRESS, foreign.addresses());
      limits.put(Axis.REMOTE_PORT, foreign.ports());
    }
    job().flatMap(NameOrder::matching).ifPresent(names -> limits.put(Axis.JOB, names));
    return Box.of(limits);
  }
}
