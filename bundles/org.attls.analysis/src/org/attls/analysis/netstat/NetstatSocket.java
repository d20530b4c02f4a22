// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.netstat;

import com.google.common.net.InetAddresses;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.analysis.space.AddressOrder;
import org.attls.analysis.space.Interval;
import org.attls.model.values.PortRange;

/**
 * One end of a connection, as NETSTAT prints it: {@code 9.42.103.11..2025}. An IPv4 address in the
 * form of IPv6 ({@code ::ffff:9.42.103.11}) is one of IPv4: so an IPv6 socket shows partners that
 * use IPv4.
 *
 * @param address the address; 0.0.0.0 and :: stand for any
 * @param port the port, from 1 to 65535; 0 where there is none yet
 */
public record NetstatSocket(InetAddress address, int port) {
  private static final Pattern FORM = Pattern.compile("(\\S+?)(%\\S+?)?\\.\\.([0-9]{1,5}|\\*)");

  /** Whether a word has the form of a socket; its address may still be none. */
  static boolean isLike(String word) {
    return FORM.matcher(word).matches();
  }

  /** Reads a socket; empty if the text is none. */
  static Optional<NetstatSocket> of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int port = parts.group(3).equals("*") ? 0 : Integer.parseInt(parts.group(3));
    if (!InetAddresses.isInetAddress(parts.group(1)) || port > PortRange.MAX) {
      return Optional.empty();
    }
    return Optional.of(new NetstatSocket(InetAddresses.forString(parts.group(1)), port));
  }

  /** The ports that it can be; all where there is none yet. */
  Interval ports() {
    return port == 0 ? Interval.of(PortRange.MIN, PortRange.MAX) : Interval.of(port, port);
  }

  /** The addresses that it can be. A socket for :: takes connections of IPv4 too. */
  Interval addresses() {
    if (!address.isAnyLocalAddress()) {
      return new Interval(AddressOrder.position(address), AddressOrder.position(address));
    }
    return address instanceof Inet4Address ? AddressOrder.ALL_IPV4 : AddressOrder.ALL;
  }

  /** As NETSTAT prints it. */
  @Override
  public String toString() {
    return InetAddresses.toAddrString(address) + ".." + port;
  }
}
