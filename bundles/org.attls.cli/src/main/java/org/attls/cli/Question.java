// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.netstat.NetstatLine;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Area;
import org.attls.analysis.space.AreaText;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;
import org.attls.analysis.space.Interval;
import org.attls.analysis.space.NameOrder;

/**
 * What a user wants to know the rule of: a connection, of which the job name or the user ID may not
 * be known, or all those to a port.
 *
 * @param box the connections that it can be
 */
record Question(Box box) {
  /** What is known of the names of the application. */
  record Names(Optional<String> job, Optional<String> user) {}

  /** A connection between two ends. */
  static Question of(Connection.Direction direction, Endpoint local, Endpoint remote, Names names) {
    Map<Axis, Interval> limits = new EnumMap<>(Axis.class);
    limits.put(Axis.DIRECTION, Interval.of(direction.ordinal(), direction.ordinal()));
    limits.put(Axis.LOCAL_ADDRESS, address(local));
    limits.put(Axis.LOCAL_PORT, Interval.of(local.port(), local.port()));
    limits.put(Axis.REMOTE_ADDRESS, address(remote));
    limits.put(Axis.REMOTE_PORT, Interval.of(remote.port(), remote.port()));
    return new Question(Box.of(limits)).with(names);
  }

  private static Interval address(Endpoint end) {
    return new Interval(AddressOrder.position(end.address()), AddressOrder.position(end.address()));
  }

  /** A line of NETSTAT; names that it does not tell may be known. */
  static Question of(NetstatLine line, Connection.Direction direction, Names names) {
    return new Question(line.connections(direction)).with(names);
  }

  private Question with(Names names) {
    Box limited = box;
    if (names.job().isPresent()) {
      limited = limited.with(Axis.JOB, name(names.job().get()));
    }
    if (names.user().isPresent()) {
      limited = limited.with(Axis.USER, name(names.user().get()));
    }
    return new Question(limited);
  }

  private static Interval name(String name) {
    return NameOrder.matching(name).orElseThrow();
  }

  /** The connections that it can be. */
  ConnectionSet connections() {
    return ConnectionSet.of(List.of(box));
  }

  /** The connection in words, with what is not known of it. */
  @Override
  public String toString() {
    if (!isOne(Axis.REMOTE_PORT) || !isOne(Axis.LOCAL_ADDRESS)) {
      String area = AreaText.of(Area.of(box));
      return Character.toUpperCase(area.charAt(0)) + area.substring(1);
    }
    String one = connections().witness().orElseThrow().toString();
    return one.substring(0, one.indexOf(", job "))
        + name(Axis.JOB, "job")
        + name(Axis.USER, "user");
  }

  private boolean isOne(Axis axis) {
    return box.on(axis).first().equals(box.on(axis).last());
  }

  private String name(Axis axis, String word) {
    return isOne(axis) ? ", " + word + ' ' + NameOrder.name(box.on(axis).first()) : ", any " + word;
  }
}
