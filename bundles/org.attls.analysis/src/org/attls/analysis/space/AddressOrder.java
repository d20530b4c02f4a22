// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import com.google.common.net.InetAddresses;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** IP addresses in a row: those of IPv4 by their number, then those of IPv6. */
public final class AddressOrder {
  private static final BigInteger IPV6 = BigInteger.ONE.shiftLeft(32);
  private static final BigInteger END = IPV6.add(BigInteger.ONE.shiftLeft(128));

  /** Every IPv4 address. */
  public static final Interval ALL_IPV4 =
      new Interval(BigInteger.ZERO, IPV6.subtract(BigInteger.ONE));

  /** Every IPv6 address. */
  public static final Interval ALL_IPV6 = new Interval(IPV6, END.subtract(BigInteger.ONE));

  /** Every address. */
  public static final Interval ALL = new Interval(BigInteger.ZERO, ALL_IPV6.last());

  private AddressOrder() {}

  /** The place of an address. */
  public static BigInteger position(InetAddress address) {
    return position(new BigInteger(1, address.getAddress()), address.getAddress().length > 4);
  }

  /**
   * The place of an address.
   *
   * @param number the address as an unsigned number
   * @param ipv6 whether it is of IPv6
   */
  public static BigInteger position(BigInteger number, boolean ipv6) {
    return ipv6 ? number.add(IPV6) : number;
  }

  /** Whether an IPv6 address is at a place. */
  public static boolean isIpv6(BigInteger position) {
    return position.compareTo(IPV6) >= 0;
  }

  /** The address at a place. An IPv4-mapped one becomes the IPv4 address that it stands for. */
  public static InetAddress address(BigInteger position) {
    boolean ipv6 = isIpv6(position);
    byte[] digits = (ipv6 ? position.subtract(IPV6) : position).toByteArray();
    byte[] bytes = new byte[ipv6 ? 16 : 4];
    for (int i = 1; i <= Math.min(digits.length, bytes.length); i++) {
      bytes[bytes.length - i] = digits[digits.length - i];
    }
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }

  /** The address at a place as text. */
  public static String text(BigInteger position) {
    return InetAddresses.toAddrString(address(position));
  }

  /** The addresses of an interval as a host, a prefix or a range. */
  public static String text(Interval addresses) {
    BigInteger size = addresses.size();
    if (size.equals(BigInteger.ONE)) {
      return text(addresses.first());
    }
    boolean ipv6 = isIpv6(addresses.first());
    BigInteger number = ipv6 ? addresses.first().subtract(IPV6) : addresses.first();
    boolean prefix = size.bitCount() == 1 && number.mod(size).signum() == 0;
    return prefix
        ? text(addresses.first()) + "/" + ((ipv6 ? 128 : 32) - size.getLowestSetBit())
        : text(addresses.first()) + "-" + text(addresses.last());
  }
}
