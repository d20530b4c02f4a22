// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import com.google.common.net.InetAddresses;
import java.math.BigInteger;
import java.net.InetAddress;
import org.attls.model.values.PortRange;

/**
 * One TCP connection, as the stack looks it up.
 *
 * @param direction whether the application accepts the connection or makes it
 * @param local the address of the z/OS side
 * @param localPort its port, from 1 to 65535
 * @param remote the address of the partner, of the same family
 * @param remotePort its port, from 1 to 65535
 * @param job the job name, 1 to 8 characters
 * @param user the user ID, 1 to 8 characters
 */
public record Connection(
    Direction direction,
    InetAddress local,
    int localPort,
    InetAddress remote,
    int remotePort,
    String job,
    String user) {

  /** Who made a connection. */
  public enum Direction {
    /** The application accepts it. */
    INBOUND("Inbound"),
    /** The application makes it. */
    OUTBOUND("Outbound");

    private final String word;

    Direction(String word) {
      this.word = word;
    }

    /** The word that TTLSRule has for it. */
    public String word() {
      return word;
    }
  }

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if there is no such connection
   */
  public Connection {
    check(isPort(localPort) && isPort(remotePort), "ports are from 1 to 65535");
    check(
        local.getAddress().length == remote.getAddress().length,
        "the addresses must be both IPv4 or both IPv6");
    check(NameOrder.isName(job), "not a job name: " + job);
    check(NameOrder.isName(user), "not a user ID: " + user);
  }

  private static boolean isPort(int port) {
    return port >= PortRange.MIN && port <= PortRange.MAX;
  }

  private static void check(boolean sound, String message) {
    if (!sound) {
      throw new IllegalArgumentException(message);
    }
  }

  /** Its place on an axis. */
  public BigInteger on(Axis axis) {
    return switch (axis) {
      case DIRECTION -> BigInteger.valueOf(direction.ordinal());
      case LOCAL_PORT -> BigInteger.valueOf(localPort);
      case REMOTE_PORT -> BigInteger.valueOf(remotePort);
      case LOCAL_ADDRESS -> AddressOrder.position(local);
      case REMOTE_ADDRESS -> AddressOrder.position(remote);
      case JOB -> NameOrder.position(job);
      case USER -> NameOrder.position(user);
    };
  }

  /** For example {@code Inbound local 10.1.1.1 port 21, remote ...}. */
  @Override
  public String toString() {
    return direction.word()
        + " local "
        + InetAddresses.toAddrString(local)
        + " port "
        + localPort
        + ", remote "
        + InetAddresses.toAddrString(remote)
        + " port "
        + remotePort
        + ", job "
        + job
        + ", user "
        + user;
  }
}
