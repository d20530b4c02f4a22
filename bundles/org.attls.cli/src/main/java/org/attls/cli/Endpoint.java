// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import com.google.common.net.InetAddresses;
import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.model.values.PortRange;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * One end of a connection.
 *
 * @param address an IPv4 or IPv6 address
 * @param port the port, from 1 to 65535
 */
record Endpoint(InetAddress address, int port) {
  /** Reads {@code 10.1.1.1:443} or {@code [2001:db8::1]:443}. */
  static final class Converter implements ITypeConverter<Endpoint> {
    private static final Pattern IPV4 = Pattern.compile("([0-9.]+):([0-9]{1,5})");
    private static final Pattern IPV6 = Pattern.compile("\\[([0-9A-Fa-f:.]+)\\]:([0-9]{1,5})");

    @Override
    public Endpoint convert(String text) {
      Matcher ipv4 = IPV4.matcher(text);
      if (ipv4.matches()) {
        return endpoint(text, ipv4, Inet4Address.class);
      }
      Matcher ipv6 = IPV6.matcher(text);
      if (ipv6.matches()) {
        return endpoint(text, ipv6, Inet6Address.class);
      }
      throw wrong(text);
    }

    private static Endpoint endpoint(String text, Matcher parts, Class<?> family) {
      if (!InetAddresses.isInetAddress(parts.group(1))) {
        throw wrong(text);
      }
      InetAddress address = InetAddresses.forString(parts.group(1));
      if (!family.isInstance(address)) {
        throw new TypeConversionException(
            "'" + text + "' is an IPv4 address in the form of IPv6; write the IPv4 address");
      }
      int port = Integer.parseInt(parts.group(2));
      if (port < PortRange.MIN || port > PortRange.MAX) {
        throw new TypeConversionException(
            "'" + text + "' has no port of a connection; ports are from 1 to 65535");
      }
      return new Endpoint(address, port);
    }

    private static TypeConversionException wrong(String text) {
      return new TypeConversionException(
          "'"
              + text
              + "' is no address with a port; write it as 10.1.1.1:443 or [2001:db8::1]:443");
    }
  }
}
