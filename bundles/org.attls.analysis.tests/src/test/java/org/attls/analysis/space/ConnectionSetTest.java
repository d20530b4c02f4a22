// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.InetAddresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Sets of connections are what single connections say, and a witness is one of them. */
class ConnectionSetTest {
  private static final int ROUNDS = 4_000;

  private final SplittableRandom random = new SplittableRandom(99);

  @Test
  void operations() {
    for (int i = 0; i < ROUNDS; i++) {
      ConnectionSet one = set();
      ConnectionSet other = set();
      ConnectionSet both = one.intersection(other);
      ConnectionSet either = one.union(other);
      ConnectionSet rest = one.minus(other);
      for (int k = 0; k < 20; k++) {
        Connection connection = connection();
        boolean in = one.contains(connection);
        boolean inOther = other.contains(connection);
        assertEquals(in && inOther, both.contains(connection));
        assertEquals(in || inOther, either.contains(connection));
        assertEquals(in && !inOther, rest.contains(connection));
      }
      assertEquals(one.contains(other), other.minus(one).isEmpty());
      assertEquals(one.meets(other), !both.isEmpty());
      assertTrue(rest.union(both).sameAs(one));
      assertTrue(either.minus(other).sameAs(rest));
    }
  }

  @Test
  void witnesses() {
    for (int i = 0; i < ROUNDS; i++) {
      ConnectionSet set = set().minus(set());
      Optional<Connection> witness = set.witness();
      assertEquals(set.isEmpty(), witness.isEmpty());
      assertTrue(witness.isEmpty() || set.contains(witness.get()));
    }
  }

  @Test
  void aNaturalWitness() {
    assertEquals(
        "Inbound local 192.0.2.1 port 50000, remote 198.51.100.7 port 50000, job ANYJOB, user"
            + " ANYUSER",
        ConnectionSet.ALL.witness().orElseThrow().toString());
    Box box =
        Box.of(
            Map.of(
                Axis.LOCAL_PORT, Interval.of(21, 23),
                Axis.REMOTE_ADDRESS, addresses("10.1.0.0", "10.1.255.255"),
                Axis.JOB, NameOrder.matching("FTPD*").orElseThrow()));
    Connection witness = ConnectionSet.of(List.of(box)).witness().orElseThrow();
    assertEquals(21, witness.localPort());
    assertEquals(InetAddresses.forString("10.1.0.1"), witness.remote());
    assertEquals("FTPD", witness.job());
  }

  @Test
  void addressesAreOfOneFamily() {
    Box mixed =
        Box.of(
            Map.of(
                Axis.LOCAL_ADDRESS, AddressOrder.ALL_IPV4,
                Axis.REMOTE_ADDRESS, AddressOrder.ALL_IPV6));
    assertTrue(ConnectionSet.of(List.of(mixed)).isEmpty());
    Box local = Box.of(Map.of(Axis.LOCAL_ADDRESS, AddressOrder.ALL_IPV4));
    Box remote = Box.of(Map.of(Axis.REMOTE_ADDRESS, AddressOrder.ALL_IPV4));
    assertTrue(ConnectionSet.of(List.of(local)).sameAs(ConnectionSet.of(List.of(remote))));
  }

  @Test
  void nothingIsBetweenNames() {
    ConnectionSet all = names("P*");
    List<ConnectionSet> parts = new ArrayList<>(List.of(names("P")));
    for (char next : "ABCDEFGHIJKLMNOPQRSTUVWXYZ@#$0123456789".toCharArray()) {
      parts.add(names("P" + next + "*"));
    }
    for (ConnectionSet part : parts) {
      assertFalse(all.isEmpty());
      all = all.minus(part);
    }
    assertTrue(all.isEmpty());
  }

  private static ConnectionSet names(String pattern) {
    return ConnectionSet.of(
        List.of(Box.of(Map.of(Axis.JOB, NameOrder.matching(pattern).orElseThrow()))));
  }

  private static Interval addresses(String first, String last) {
    return new Interval(
        AddressOrder.position(InetAddresses.forString(first)),
        AddressOrder.position(InetAddresses.forString(last)));
  }

  private ConnectionSet set() {
    List<Box> boxes = new ArrayList<>();
    for (int count = random.nextInt(3); count >= 0; count--) {
      int port = 1 + random.nextInt(4);
      Box box =
          Box.of(
              Map.of(
                  Axis.LOCAL_PORT, Interval.of(port, port + random.nextInt(3)),
                  Axis.JOB, pick(List.of("A*", "AB", "AB*", "*", "C*")),
                  Axis.DIRECTION, Interval.of(random.nextInt(2), 1)));
      boxes.add(
          switch (random.nextInt(3)) {
            case 0 -> box.with(Axis.REMOTE_ADDRESS, addresses("10.0.0.0", "10.255.255.255"));
            case 1 -> box.with(Axis.LOCAL_ADDRESS, AddressOrder.ALL_IPV6);
            default -> box;
          });
    }
    return ConnectionSet.of(boxes);
  }

  private Interval pick(List<String> patterns) {
    return NameOrder.matching(patterns.get(random.nextInt(patterns.size()))).orElseThrow();
  }

  private Connection connection() {
    boolean ipv6 = random.nextInt(3) == 0;
    String remote = ipv6 ? "2001:db8::5" : random.nextBoolean() ? "10.1.1.1" : "11.1.1.1";
    return new Connection(
        Connection.Direction.values()[random.nextInt(2)],
        InetAddresses.forString(ipv6 ? "::5" : "1.1.1.1"),
        1 + random.nextInt(6),
        InetAddresses.forString(remote),
        7,
        List.of("A", "AB", "ABX", "C", "D").get(random.nextInt(5)),
        "U");
  }
}
