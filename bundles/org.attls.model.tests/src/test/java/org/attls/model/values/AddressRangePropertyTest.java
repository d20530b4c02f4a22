// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of all addresses, prefixes and ranges. */
class AddressRangePropertyTest {
  @Provide
  Arbitrary<String> addressLike() {
    return Arbitraries.strings().withChars("0123456789abcdefF.:/-% xg").ofMaxLength(30);
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<Integer> bytes = Arbitraries.integers().between(0, 255);
    Arbitrary<String> ipv4 =
        Combinators.combine(bytes, bytes, bytes, bytes)
            .as((a, b, c, d) -> a + "." + b + "." + c + "." + d);
    Arbitrary<String> words = Arbitraries.integers().between(0, 0xFFFF).map(Integer::toHexString);
    Arbitrary<String> ipv6 = words.list().ofSize(8).map(all -> String.join(":", all));
    return Arbitraries.oneOf(ipv4, ipv6);
  }

  @Property(tries = 1000)
  void anyTextIsRead(@ForAll String text) {
    check(text);
  }

  @Property(tries = 1000)
  void anyTextLikeAnAddressIsRead(@ForAll("addressLike") String text) {
    check(text);
  }

  private static void check(String text) {
    AddressRange range = AddressRange.valueOf(text);
    assertEquals(text, range.text());
    assertNotNull(range.canonical());
    assertNotNull(range.swapped());
    assertNotNull(range.unmapped());
    assertFalse(range.hasHostBits() && !range.isValid());
    assertFalse(range.disjoint(range));
  }

  @Property(tries = 500)
  void canonicalPrefixesMeanTheSame(
      @ForAll("addresses") String address, @ForAll @IntRange(max = 128) int length) {
    AddressRange prefix = AddressRange.valueOf(address + "/" + length);
    if (!prefix.isValid()) {
      return;
    }
    AddressRange canonical = AddressRange.valueOf(prefix.canonical());
    assertTrue(canonical.isValid());
    assertFalse(canonical.hasHostBits());
    assertEquals(prefix.first(), canonical.first());
    assertEquals(prefix.last(), canonical.last());
    assertEquals(canonical.canonical(), canonical.text());
    int bits = prefix.ipv6() ? 128 : 32;
    assertEquals(
        BigInteger.ONE.shiftLeft(bits - length),
        prefix.last().subtract(prefix.first()).add(BigInteger.ONE));
    BigInteger value = AddressRange.valueOf(address).first();
    assertTrue(prefix.first().compareTo(value) <= 0 && value.compareTo(prefix.last()) <= 0);
  }

  @Property(tries = 500)
  void disjointMeansNoAddressInCommon(
      @ForAll @IntRange(max = 12) int a,
      @ForAll @IntRange(max = 5) int more,
      @ForAll @IntRange(max = 12) int b,
      @ForAll @IntRange(max = 5) int evenMore,
      @ForAll boolean ipv6) {
    AddressRange one = range(a, a + more, ipv6);
    AddressRange other = range(b, b + evenMore, ipv6);
    boolean common = false;
    for (int address = a; address <= a + more; address++) {
      common |= address >= b && address <= b + evenMore;
    }
    assertEquals(!common, one.disjoint(other));
    assertEquals(one.disjoint(other), other.disjoint(one));
    assertFalse(one.disjoint(range(b, b, !ipv6)));
  }

  private static AddressRange range(int first, int last, boolean ipv6) {
    return AddressRange.valueOf(
        ipv6
            ? "fe80::" + Integer.toHexString(first) + "-fe80::" + Integer.toHexString(last)
            : "10.0.0." + first + "-10.0.0." + last);
  }

  @Property(tries = 300)
  void reversedRangesAreSoundTheOtherWay(
      @ForAll("addresses") String one, @ForAll("addresses") String other) {
    AddressRange range = AddressRange.valueOf(one + "-" + other);
    if (range.problem() == AddressRange.Problem.REVERSED) {
      assertTrue(AddressRange.valueOf(range.swapped()).isValid());
    }
  }
}
