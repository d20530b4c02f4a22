// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.value;

import java.math.BigInteger;
import java.util.Optional;
import org.attls.model.values.AddressRange;
import org.attls.pagent.catalogue.AddressForm;
import org.attls.pagent.catalogue.ValueType;

/** What to write for a text that is no address but looks like one in the notation of others. */
final class AddressHint {
  private static final int BITS_OF_IPV4 = 32;
  private static final int BITS_OF_IPV6 = 128;

  private AddressHint() {}

  /** A hint with a blank before it, or nothing. */
  static String of(ValueType.Address type, String text) {
    if (text.indexOf(',') >= 0) {
      return " For several addresses, name an IpAddrGroup.";
    }
    Optional<String> instead = replacement(type, text);
    if (instead.isPresent()) {
      return " Write " + instead.get() + '.';
    }
    int slash = text.indexOf('/');
    AddressRange start = AddressRange.valueOf(slash < 0 ? text : text.substring(0, slash));
    if (slash < 0 || !start.isValid()) {
      return "";
    }
    return start.ipv6()
        ? " The prefix of an IPv6 address has at most " + BITS_OF_IPV6 + " bits."
        : " The prefix of an IPv4 address has at most " + BITS_OF_IPV4 + " bits.";
  }

  /** What to write instead, if that is clear. */
  static Optional<String> replacement(ValueType.Address type, String text) {
    if (text.equalsIgnoreCase("Any") || text.equals("*")) {
      return type.forms().contains(AddressForm.ALL) ? Optional.of("All") : Optional.empty();
    }
    int slash = text.indexOf('/');
    return slash < 0 || !type.forms().contains(AddressForm.PREFIX)
        ? Optional.empty()
        : bits(text.substring(slash + 1))
            .map(bits -> text.substring(0, slash) + '/' + bits)
            .filter(prefix -> AddressRange.valueOf(prefix).isValid());
  }

  /** The bits that a mask such as 255.255.255.0 leaves; empty if it is none. */
  private static Optional<Integer> bits(String mask) {
    AddressRange address = AddressRange.valueOf(mask);
    if (!address.isValid() || address.ipv6() || address.form() != AddressRange.Form.ADDRESS) {
      return Optional.empty();
    }
    BigInteger hosts = BigInteger.ONE.shiftLeft(BITS_OF_IPV4).subtract(BigInteger.ONE);
    BigInteger rest = hosts.subtract(address.first());
    boolean isMask = rest.and(rest.add(BigInteger.ONE)).signum() == 0;
    return isMask ? Optional.of(BITS_OF_IPV4 - rest.bitLength()) : Optional.empty();
  }
}
