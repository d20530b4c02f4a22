// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.hover;

import java.math.BigInteger;
import java.util.Locale;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;

/** How many ports or addresses are meant, and which. */
final class RangeHover {
  private static final int EXACT_BITS = 64;

  private RangeHover() {}

  static String ports(PortRange range) {
    if (range.problem() != PortRange.Problem.NONE) {
      return "";
    }
    int count = range.last() - range.first() + 1;
    Markdown text = new Markdown();
    text.title((count == 1 ? "port " : "ports ") + range.text());
    return text.paragraph(count(BigInteger.valueOf(count), "port")).toString();
  }

  static String addresses(AddressRange range) {
    if (!range.isValid()) {
      return "";
    }
    BigInteger count = range.last().subtract(range.first()).add(BigInteger.ONE);
    Markdown text = new Markdown();
    text.title(range.text());
    text.paragraph(count(count, range.ipv6() ? "IPv6 address" : "IPv4 address"));
    if (range.hasHostBits()) {
      text.paragraph("It means " + Markdown.code(range.canonical()) + ".");
    }
    return text.toString();
  }

  private static String count(BigInteger count, String what) {
    if (count.equals(BigInteger.ONE)) {
      return "One " + what + ".";
    }
    String plural = what.endsWith("s") ? what + "es" : what + "s";
    if (count.bitLength() > EXACT_BITS && count.bitCount() == 1) {
      return "2\\^" + (count.bitLength() - 1) + " " + plural + ".";
    }
    return String.format(Locale.ROOT, "%,d %s.", count, plural);
  }
}
