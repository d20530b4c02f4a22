// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import com.google.common.net.InetAddresses;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SNIServerName;

/**
 * A port that is to be looked at.
 *
 * @param host a host name or an address, without brackets
 * @param port from 1 to 65535
 * @param startTls what comes before the handshake
 * @param serverName the name to send and to look for in the certificate; empty for the host, if
 *     that is a name
 * @param timeout the longest time for one connection, from its first packet to the end of its
 *     handshake; more than zero
 */
public record Target(
    String host, int port, StartTls startTls, Optional<String> serverName, Duration timeout) {
  private static final int LAST_PORT = 65535;

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException if the port or the time is out of range
   */
  public Target {
    Objects.requireNonNull(host, "host");
    if (port < 1 || port > LAST_PORT) {
      throw new IllegalArgumentException("ports are from 1 to 65535");
    }
    if (timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException("the timeout must be more than 0");
    }
  }

  /** The name that a client looks for in the certificate. */
  public String nameToFind() {
    return serverName.orElse(host);
  }

  /**
   * The name that is sent (SNI); empty for an address, and for what is no name of the domain name
   * system.
   */
  public Optional<SNIServerName> nameToSend() {
    String name = nameToFind();
    if (InetAddresses.isInetAddress(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SNIHostName(name));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The port as users write it, such as {@code zos.example:443} or {@code [2001:db8::1]:443}. */
  @Override
  public String toString() {
    return (host.indexOf(':') < 0 ? host : '[' + host + ']') + ':' + port;
  }
}
