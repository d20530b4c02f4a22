// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

import com.google.common.net.InetAddresses;
import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * An address, a prefix or a range of addresses, IPv4 or IPv6, as written: {@code 9.42.103.11},
 * {@code 10.1.0.0/16}, {@code 2001:db8::1-2001:db8::ff}. Text that is no such thing is kept, so
 * that nothing is lost; ask {@link #problem()} before using the bounds.
 *
 * @param text the text as written
 * @param form how the addresses are given
 * @param ipv6 whether the first address is IPv6
 * @param first the first address as an unsigned number, or null if the text is not valid
 * @param last the last address as an unsigned number, or null if the text is not valid
 * @param problem what is wrong with the text, if anything
 */
public record AddressRange(
    String text, Form form, boolean ipv6, BigInteger first, BigInteger last, Problem problem) {

  /** How addresses are given. */
  public enum Form {
    /** A single address. */
    ADDRESS,
    /** An address and a prefix length. */
    PREFIX,
    /** Two addresses with a hyphen between them. */
    RANGE
  }

  /** What may be wrong with the text. */
  public enum Problem {
    /** Nothing. */
    NONE,
    /** Not an address. AT-TLS takes a bare number for one, so only dotted decimal is. */
    INVALID,
    /** An IPv4-mapped IPv6 address; AT-TLS conditions hold the IPv4 address itself. */
    MAPPED,
    /** The range ends before it begins. */
    REVERSED,
    /** The range begins in one family and ends in the other. */
    MIXED
  }

  /** The length of the prefix that all IPv4-mapped addresses have, and that prefix. */
  private static final int MAPPED_BITS = 96;

  private static final BigInteger MAPPED = BigInteger.valueOf(0xFFFF).shiftLeft(32);

  private record Address(BigInteger value, boolean ipv6, boolean mapped) {
    private int bits() {
      return ipv6 ? 128 : 32;
    }
  }

  /** Reads an address, a prefix or a range; never fails. */
  public static AddressRange valueOf(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return prefix(text, text.substring(0, slash), text.substring(slash + 1));
    }
    int dash = text.indexOf('-');
    if (dash >= 0) {
      return range(text, text.substring(0, dash), text.substring(dash + 1));
    }
    Address address = address(text);
    if (address == null) {
      return invalid(text, Form.ADDRESS, Problem.INVALID);
    }
    return checked(text, Form.ADDRESS, address, address.value, address.value);
  }

  private static AddressRange prefix(String text, String start, String length) {
    Address address = address(start);
    int bits = Digits.value(length, 3);
    if (address == null || bits < 0 || bits > address.bits()) {
      return invalid(text, Form.PREFIX, Problem.INVALID);
    }
    if (bits < MAPPED_BITS) {
      address = new Address(address.value, address.ipv6, false); // More than mapped addresses.
    }
    BigInteger hosts = BigInteger.ONE.shiftLeft(address.bits() - bits).subtract(BigInteger.ONE);
    BigInteger last = address.value.or(hosts);
    return checked(text, Form.PREFIX, address, last.subtract(hosts), last);
  }

  private static AddressRange range(String text, String start, String end) {
    Address first = address(start);
    Address last = address(end);
    if (first == null || last == null) {
      return invalid(text, Form.RANGE, Problem.INVALID);
    }
    if (first.ipv6 != last.ipv6 || first.mapped != last.mapped) {
      return invalid(text, Form.RANGE, Problem.MIXED);
    }
    return checked(text, Form.RANGE, first, first.value, last.value);
  }

  private static AddressRange checked(
      String text, Form form, Address start, BigInteger first, BigInteger last) {
    if (start.mapped) {
      return invalid(text, form, Problem.MAPPED);
    }
    Problem problem = first.compareTo(last) > 0 ? Problem.REVERSED : Problem.NONE;
    return new AddressRange(text, form, start.ipv6, first, last, problem);
  }

  private static AddressRange invalid(String text, Form form, Problem problem) {
    return new AddressRange(text, form, false, null, null, problem);
  }

  private static Address address(String text) {
    if (!InetAddresses.isInetAddress(text) || text.indexOf('%') >= 0) {
      return null;
    }
    InetAddress parsed = InetAddresses.forString(text);
    boolean written6 = text.indexOf(':') >= 0;
    boolean mapped = written6 && parsed instanceof Inet4Address;
    BigInteger value = new BigInteger(1, parsed.getAddress());
    return new Address(mapped ? value.or(MAPPED) : value, written6, mapped);
  }

  /** Whether the text is sound and the bounds may be used. */
  public boolean isValid() {
    return problem == Problem.NONE;
  }

  /**
   * The prefix as it should be written, with no bits beyond its length; the text itself for
   * anything else.
   */
  public String canonical() {
    if (form != Form.PREFIX || !isValid()) {
      return text;
    }
    return format(first) + text.substring(text.indexOf('/'));
  }

  /** Whether a prefix has bits set beyond its length: it means more than the address it names. */
  public boolean hasHostBits() {
    if (form != Form.PREFIX || !isValid()) {
      return false;
    }
    return !address(text.substring(0, text.indexOf('/'))).value.equals(first);
  }

  /** A reversed range the right way round; the text itself for anything else. */
  public String swapped() {
    if (problem != Problem.REVERSED) {
      return text;
    }
    int dash = text.indexOf('-');
    return text.substring(dash + 1) + "-" + text.substring(0, dash);
  }

  /** What IPv4-mapped addresses stand for, written as IPv4; the text of anything else. */
  public String unmapped() {
    if (problem != Problem.MAPPED) {
      return text;
    }
    return switch (form) {
      case ADDRESS -> unmapped(text);
      case PREFIX -> {
        int slash = text.indexOf('/');
        yield unmapped(text.substring(0, slash))
            + "/"
            + (Digits.value(text.substring(slash + 1), 3) - MAPPED_BITS);
      }
      case RANGE -> {
        int dash = text.indexOf('-');
        yield unmapped(text.substring(0, dash)) + "-" + unmapped(text.substring(dash + 1));
      }
    };
  }

  private static String unmapped(String address) {
    return InetAddresses.toAddrString(InetAddresses.forString(address));
  }

  /** Whether both are valid, of one family, and have no address in common. */
  public boolean disjoint(AddressRange other) {
    return isValid()
        && other.isValid()
        && ipv6 == other.ipv6
        && (last.compareTo(other.first) < 0 || other.last.compareTo(first) < 0);
  }

  private String format(BigInteger value) {
    byte[] bytes = new byte[ipv6 ? 16 : 4];
    byte[] digits = value.toByteArray();
    for (int i = 0; i < Math.min(digits.length, bytes.length); i++) {
      bytes[bytes.length - 1 - i] = digits[digits.length - 1 - i];
    }
    try {
      return InetAddresses.toAddrString(InetAddress.getByAddress(bytes));
    } catch (java.net.UnknownHostException e) {
      throw new IllegalStateException("an address has 4 or 16 bytes", e);
    }
  }

  @Override
  public String toString() {
    return text;
  }
}
