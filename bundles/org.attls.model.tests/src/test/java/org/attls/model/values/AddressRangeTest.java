// SPDX-License-Identifier: EPL-2.0

package org.attls.model.values;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.attls.model.values.AddressRange.Form;
import org.attls.model.values.AddressRange.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses, prefixes and ranges, sound and not. */
class AddressRangeTest {
  @ParameterizedTest
  @CsvSource({
    "9.42.103.11, ADDRESS, NONE",
    "0.0.0.0, ADDRESS, NONE",
    "255.255.255.255, ADDRESS, NONE",
    "::, ADDRESS, NONE",
    "2001:db8::1, ADDRESS, NONE",
    "::1.2.3.4, ADDRESS, NONE",
    "256.0.0.1, ADDRESS, INVALID",
    "1.2.3, ADDRESS, INVALID",
    "6793, ADDRESS, INVALID",
    "01.2.3.4, ADDRESS, INVALID",
    "'', ADDRESS, INVALID",
    "' 1.2.3.4', ADDRESS, INVALID",
    "fe80::1%eth0, ADDRESS, INVALID",
    "host.example.com, ADDRESS, INVALID",
    "[::1], ADDRESS, INVALID",
    "::ffff:1.2.3.4, ADDRESS, MAPPED",
    "10.0.0.0/0, PREFIX, NONE",
    "10.0.0.0/32, PREFIX, NONE",
    "10.0.0.0/33, PREFIX, INVALID",
    "::/0, PREFIX, NONE",
    "::/128, PREFIX, NONE",
    "::/129, PREFIX, INVALID",
    "10.0.0.0/, PREFIX, INVALID",
    "10.0.0.0/-1, PREFIX, INVALID",
    "10.0.0.0/x, PREFIX, INVALID",
    "10.0.0.0/0001, PREFIX, INVALID",
    "/8, PREFIX, INVALID",
    "10.0.0.0/8/8, PREFIX, INVALID",
    "::ffff:1.2.3.4/128, PREFIX, MAPPED",
    "::ffff:0:0/96, PREFIX, MAPPED",
    "::ffff:0:0/95, PREFIX, NONE",
    "1.0.0.1-1.0.0.1, RANGE, NONE",
    "1.0.0.1-1.0.0.2, RANGE, NONE",
    "1.0.0.2-1.0.0.1, RANGE, REVERSED",
    "::2-::1, RANGE, REVERSED",
    "1.0.0.1-::1, RANGE, MIXED",
    "::1-1.0.0.1, RANGE, MIXED",
    "::1-::ffff:1.0.0.1, RANGE, MIXED",
    "::ffff:1.0.0.1-::ffff:1.0.0.2, RANGE, MAPPED",
    "1.0.0.1-, RANGE, INVALID",
    "-1.0.0.1, RANGE, INVALID",
    "1.0.0.1-2, RANGE, INVALID"
  })
  void formAndProblemAreFound(String text, Form form, Problem problem) {
    AddressRange range = AddressRange.valueOf(text);
    assertEquals(form, range.form());
    assertEquals(problem, range.problem());
    assertEquals(problem == Problem.NONE, range.isValid());
    assertEquals(text, range.toString());
    if (problem == Problem.INVALID) {
      assertNull(range.first());
      assertNull(range.last());
    }
  }

  @Test
  void boundsAreUnsignedNumbers() {
    AddressRange high = AddressRange.valueOf("255.0.0.0/8");
    assertEquals(BigInteger.valueOf(0xFF00_0000L), high.first());
    assertEquals(BigInteger.valueOf(0xFFFF_FFFFL), high.last());
    AddressRange all = AddressRange.valueOf("::/0");
    assertEquals(BigInteger.ZERO, all.first());
    assertEquals(BigInteger.ONE.shiftLeft(128).subtract(BigInteger.ONE), all.last());
    assertTrue(all.ipv6());
    assertFalse(high.ipv6());
  }

  @ParameterizedTest
  @CsvSource({
    "10.1.2.3/8, 10.0.0.0/8",
    "10.0.0.0/8, 10.0.0.0/8",
    "255.255.255.255/1, 128.0.0.0/1",
    "10.1.2.3/32, 10.1.2.3/32",
    "1.2.3.4/0, 0.0.0.0/0",
    "2001:db8::1/32, 2001:db8::/32",
    "ffff::/8, ff00::/8",
    "::1/0, ::/0",
    "::ffff:1.2.3.4/64, ::/64",
    "10.1.2.3, 10.1.2.3",
    "10.0.0.0/99, 10.0.0.0/99"
  })
  void prefixesHaveOneCanonicalForm(String text, String canonical) {
    assertEquals(canonical, AddressRange.valueOf(text).canonical());
    assertEquals(!text.equals(canonical), AddressRange.valueOf(text).hasHostBits());
  }

  @ParameterizedTest
  @CsvSource({
    "::ffff:9.9.9.9, 9.9.9.9",
    "::ffff:10.0.0.0/104, 10.0.0.0/8",
    "::ffff:10.0.0.1/128, 10.0.0.1/32",
    "::ffff:0:0/96, 0.0.0.0/0",
    "::ffff:1.0.0.1-::ffff:1.0.0.9, 1.0.0.1-1.0.0.9",
    "::1, ::1",
    "1.2.3.4, 1.2.3.4"
  })
  void mappedAddressesStandForIpv4(String text, String unmapped) {
    assertEquals(unmapped, AddressRange.valueOf(text).unmapped());
  }

  @Test
  void reversedRangesAreSwapped() {
    assertEquals("::1-::2", AddressRange.valueOf("::2-::1").swapped());
    assertEquals("::1-::2", AddressRange.valueOf("::1-::2").swapped());
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 11.0.0.0/8, true",
    "10.0.0.0/8, 10.255.255.255, false",
    "1.0.0.1-1.0.0.3, 1.0.0.3-1.0.0.4, false",
    "1.0.0.1-1.0.0.3, 1.0.0.4, true",
    "::1, 0.0.0.1, false",
    "junk, 1.0.0.4, false"
  })
  void disjointNeedsTwoSoundRangesOfOneFamily(String one, String other, boolean disjoint) {
    assertEquals(disjoint, AddressRange.valueOf(one).disjoint(AddressRange.valueOf(other)));
    assertEquals(disjoint, AddressRange.valueOf(other).disjoint(AddressRange.valueOf(one)));
  }
}
