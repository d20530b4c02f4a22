// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.match;

import com.google.common.net.InetAddresses;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;
import org.attls.analysis.space.NameOrder;
import org.attls.model.values.PortRange;

/**
 * A connection as a user fills it in, not yet checked.
 *
 * @param direction Inbound or Outbound
 * @param local the address of the z/OS side
 * @param localPort its port
 * @param remote the address of the partner
 * @param remotePort its port
 * @param job the job name
 * @param user the user ID
 */
record Inputs(
    String direction,
    String local,
    String localPort,
    String remote,
    String remotePort,
    String job,
    String user) {

  /** Stands for a name until all names are allowed. */
  private static final String SOME = "A";

  private static final List<Field> OPTIONAL = List.of(Field.JOB, Field.USER);

  /** The fields of the form, in its order. */
  enum Field {
    DIRECTION("Direction"),
    LOCAL("Local address"),
    LOCAL_PORT("Local port"),
    REMOTE("Remote address"),
    REMOTE_PORT("Remote port"),
    JOB("Job name"),
    USER("User ID");

    private final String label;

    Field(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** What a form holds for a connection. */
  static Inputs from(Connection connection) {
    return new Inputs(
        connection.direction().word(),
        InetAddresses.toAddrString(connection.local()),
        Integer.toString(connection.localPort()),
        InetAddresses.toAddrString(connection.remote()),
        Integer.toString(connection.remotePort()),
        connection.job(),
        connection.user());
  }

  /** The same for any job and user. */
  Inputs withoutNames() {
    return new Inputs(direction, local, localPort, remote, remotePort, "", "");
  }

  /** What a field holds. */
  String of(Field field) {
    return switch (field) {
      case DIRECTION -> direction;
      case LOCAL -> local;
      case LOCAL_PORT -> localPort;
      case REMOTE -> remote;
      case REMOTE_PORT -> remotePort;
      case JOB -> job;
      case USER -> user;
    };
  }

  /** What is wrong with each field that is not empty. */
  Map<Field, String> problems() {
    Map<Field, String> problems = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      if (!of(field).isEmpty()) {
        problem(field).ifPresent(why -> problems.put(field, why));
      }
    }
    if (problems.isEmpty()
        && !local.isEmpty()
        && !remote.isEmpty()
        && address(local).getClass() != address(remote).getClass()) {
      problems.put(Field.REMOTE, "Both addresses must be IPv4, or both IPv6.");
    }
    return problems;
  }

  private Optional<String> problem(Field field) {
    String text = of(field);
    return switch (field) {
      case DIRECTION -> Optional.empty();
      case LOCAL, REMOTE ->
          InetAddresses.isInetAddress(text)
              ? Optional.empty()
              : Optional.of("Write an address, such as 10.1.1.1 or 2001:db8::1.");
      case LOCAL_PORT, REMOTE_PORT ->
          isPort(text) ? Optional.empty() : Optional.of("Ports are from 1 to 65535.");
      case JOB -> name(text, "A job name");
      case USER -> name(text, "A user ID");
    };
  }

  private static Optional<String> name(String text, String what) {
    return NameOrder.isName(upper(text))
        ? Optional.empty()
        : Optional.of(what + " has 1 to 8 letters, digits, $, # or @.");
  }

  private static boolean isPort(String text) {
    return text.matches("[0-9]{1,5}")
        && Integer.parseInt(text) >= PortRange.MIN
        && Integer.parseInt(text) <= PortRange.MAX;
  }

  /** The fields that are empty, in the order of the form. */
  List<Field> missing() {
    return Arrays.stream(Field.values()).filter(field -> of(field).isEmpty()).toList();
  }

  /** The fields that are still to be filled in for an answer. */
  List<Field> wanted() {
    return missing().stream().filter(field -> !OPTIONAL.contains(field)).toList();
  }

  /** Whether a job name and a user ID are given, so that there is one connection. */
  boolean isExact() {
    return !job.isEmpty() && !user.isEmpty();
  }

  /**
   * The connections: of any job or user if the field is empty. Empty while something else is
   * missing or wrong.
   */
  Optional<ConnectionSet> connections() {
    boolean enough = missing().stream().allMatch(OPTIONAL::contains);
    if (!enough || !problems().isEmpty()) {
      return Optional.empty();
    }
    Connection.Direction way =
        direction.equals(Connection.Direction.OUTBOUND.word())
            ? Connection.Direction.OUTBOUND
            : Connection.Direction.INBOUND;
    Box box =
        Box.of(
            new Connection(
                way,
                address(local),
                Integer.parseInt(localPort),
                address(remote),
                Integer.parseInt(remotePort),
                job.isEmpty() ? SOME : upper(job),
                user.isEmpty() ? SOME : upper(user)));
    box = job.isEmpty() ? box.with(Axis.JOB, Axis.JOB.whole()) : box;
    box = user.isEmpty() ? box.with(Axis.USER, Axis.USER.whole()) : box;
    return Optional.of(ConnectionSet.of(List.of(box)));
  }

  private static InetAddress address(String text) {
    return InetAddresses.forString(text);
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
