// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import com.google.common.collect.DiscreteDomain;
import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.attls.model.values.AddressRange;
import org.attls.model.values.PortRange;

/**
 * Which connections a rule is for; all must hold. Equal conditions are for the same connections,
 * however they are written.
 *
 * @param local the addresses of the z/OS side
 * @param remote the addresses of the partner
 * @param localPorts the ports of the z/OS side
 * @param remotePorts the ports of the partner
 * @param job the job name, or its beginning and *; {@link #ANY} for any
 * @param user the user ID, or its beginning and *; {@link #ANY} for any
 * @param direction Inbound, Outbound or Both; empty where it is missing or faulty
 * @param times when the rule is active, in the order of the file; empty for always
 */
public record Conditions(
    Addresses local,
    Addresses remote,
    ImmutableRangeSet<Integer> localPorts,
    ImmutableRangeSet<Integer> remotePorts,
    String job,
    String user,
    Optional<String> direction,
    List<TimeCondition> times) {

  /** The pattern that every name fits. */
  public static final String ANY = "*";

  /** Every port. */
  public static final ImmutableRangeSet<Integer> ALL_PORTS = ports(List.of(PortRange.ALL));

  /** Copies the times, so that the conditions cannot change. */
  public Conditions {
    times = List.copyOf(times);
  }

  /**
   * IP addresses as unsigned numbers, family by family.
   *
   * @param ipv4 the IPv4 addresses
   * @param ipv6 the IPv6 addresses
   */
  public record Addresses(ImmutableRangeSet<BigInteger> ipv4, ImmutableRangeSet<BigInteger> ipv6) {
    /** Every address of both families. */
    public static final Addresses ALL =
        of(List.of(AddressRange.valueOf("0.0.0.0/0"), AddressRange.valueOf("::/0")));

    /** The addresses of ranges, all of them valid. */
    public static Addresses of(Collection<AddressRange> ranges) {
      RangeSet<BigInteger> ipv4 = TreeRangeSet.create();
      RangeSet<BigInteger> ipv6 = TreeRangeSet.create();
      for (AddressRange range : ranges) {
        (range.ipv6() ? ipv6 : ipv4)
            .add(Range.closed(range.first(), range.last()).canonical(DiscreteDomain.bigIntegers()));
      }
      return new Addresses(ImmutableRangeSet.copyOf(ipv4), ImmutableRangeSet.copyOf(ipv6));
    }

    /** Whether an address is in both. */
    public boolean meets(Addresses other) {
      return !ipv4.intersection(other.ipv4).isEmpty() || !ipv6.intersection(other.ipv6).isEmpty();
    }
  }

  /** The ports of ranges, all of them valid, merged. */
  public static ImmutableRangeSet<Integer> ports(Collection<PortRange> ranges) {
    RangeSet<Integer> ports = TreeRangeSet.create();
    for (PortRange range : ranges) {
      ports.add(Range.closed(range.first(), range.last()).canonical(DiscreteDomain.integers()));
    }
    return ImmutableRangeSet.copyOf(ports);
  }
}
