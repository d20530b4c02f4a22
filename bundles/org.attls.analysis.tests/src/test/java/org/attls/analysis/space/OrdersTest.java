// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.InetAddresses;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and addresses have places in a row, and every place has one. */
class OrdersTest {
  @Test
  void everyPlaceHasItsName() {
    SplittableRandom random = new SplittableRandom(5);
    long last = NameOrder.ALL.last().longValueExact();
    for (int i = 0; i < 20_000; i++) {
      BigInteger place = BigInteger.valueOf(i < 2_000 ? i : random.nextLong(last + 1));
      assertEquals(place, NameOrder.position(NameOrder.name(place)));
    }
    assertEquals("A", NameOrder.name(BigInteger.ZERO));
    assertEquals("99999999", NameOrder.name(NameOrder.ALL.last()));
  }

  @ParameterizedTest
  @CsvSource({
    "FTP*, FTP, true", "FTP*, FTPD1, true", "FTP*, FTQ, false", "FTP*, FT, false",
    "FTP, FTP, true", "FTP, FTPA, false", "*, 9, true", "ABCDEFGH*, ABCDEFGH, true"
  })
  void patternsMatch(String pattern, String name, boolean matches) {
    Interval names = NameOrder.matching(pattern).orElseThrow();
    assertEquals(matches, names.contains(NameOrder.position(name)));
    boolean eight = pattern.length() > NameOrder.LONGEST;
    assertEquals(Optional.of(eight ? name : pattern), NameOrder.pattern(names));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ABCDEFGHI", "A.*", "A*B", "*A", "A%", "A-B"})
  void otherTextsMatchNothing(String pattern) {
    assertEquals(Optional.empty(), NameOrder.matching(pattern));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.0.0.0", "10.1.2.3", "255.255.255.255", "::", "::1", "ffff::ffff"})
  void everyAddressHasItsPlace(String text) {
    BigInteger place = AddressOrder.position(InetAddresses.forString(text));
    assertEquals(text, AddressOrder.text(place));
    assertTrue(AddressOrder.ALL.contains(place));
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0, 10.255.255.255, 10.0.0.0/8", "10.0.0.1, 10.0.0.2, 10.0.0.1-10.0.0.2",
    "10.0.0.1, 10.0.0.1, 10.0.0.1", "2001:db8::, 2001:db8::ff, 2001:db8::/120"
  })
  void addressesAsText(String first, String last, String text) {
    Interval addresses =
        new Interval(
            AddressOrder.position(InetAddresses.forString(first)),
            AddressOrder.position(InetAddresses.forString(last)));
    assertEquals(text, AddressOrder.text(addresses));
  }

  @Test
  void aConnectionIsOfOneFamily() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Connection(
                Connection.Direction.INBOUND,
                InetAddresses.forString("1.1.1.1"),
                1,
                InetAddresses.forString("::1"),
                1,
                "A",
                "A"));
  }

  @Test
  void areasAreFewAndTheSame() {
    ConnectionSet one =
        ConnectionSet.ALL.minus(
            ConnectionSet.of(List.of(Box.of(Map.of(Axis.LOCAL_PORT, Interval.of(21, 23))))));
    List<Area> areas = Areas.of(one.boxes());
    assertEquals(1, areas.size());
    assertTrue(ConnectionSet.of(areas.getFirst().boxes()).sameAs(one));
    assertEquals(
        "inbound and outbound, local port all but 21-23, remote anywhere",
        AreaText.of(areas.getFirst()));
  }
}
