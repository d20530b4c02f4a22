// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import com.google.common.net.InetAddresses;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/**
 * Picks a connection that people can read: addresses of the blocks that are reserved for examples
 * (RFC 5737, RFC 3849), or the first host of a subnet, ports of clients where any will do.
 */
final class Witness {
  private static final List<BigInteger> LOCAL = addresses("192.0.2.1", "2001:db8::1");
  private static final List<BigInteger> REMOTE = addresses("198.51.100.7", "2001:db8::7");
  private static final List<BigInteger> PORTS = List.of(BigInteger.valueOf(50000));
  private static final List<BigInteger> JOBS = List.of(NameOrder.position("ANYJOB"));
  private static final List<BigInteger> USERS = List.of(NameOrder.position("ANYUSER"));

  private Witness() {}

  private static List<BigInteger> addresses(String... texts) {
    return Stream.of(texts).map(InetAddresses::forString).map(AddressOrder::position).toList();
  }

  static Connection of(Box box) {
    return new Connection(
        Connection.Direction.values()[box.on(Axis.DIRECTION).first().intValueExact()],
        AddressOrder.address(address(box.on(Axis.LOCAL_ADDRESS), LOCAL)),
        port(box.on(Axis.LOCAL_PORT)),
        AddressOrder.address(address(box.on(Axis.REMOTE_ADDRESS), REMOTE)),
        port(box.on(Axis.REMOTE_PORT)),
        NameOrder.name(pick(box.on(Axis.JOB), JOBS)),
        NameOrder.name(pick(box.on(Axis.USER), USERS)));
  }

  /** The address with only zeros in the host part of a subnet is not one of a host. */
  private static BigInteger address(Interval side, List<BigInteger> wanted) {
    BigInteger picked = pick(side, wanted);
    BigInteger next = picked.add(BigInteger.ONE);
    return picked.equals(side.first()) && side.contains(next) && !picked.testBit(0) ? next : picked;
  }

  private static int port(Interval side) {
    return pick(side, PORTS).intValueExact();
  }

  private static BigInteger pick(Interval side, List<BigInteger> wanted) {
    return wanted.stream().filter(side::contains).findFirst().orElse(side.first());
  }
}
