// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.List;
import org.attls.model.policy.PortScope;
import org.attls.model.policy.Ports;
import org.attls.model.values.PortRange;
import org.eclipse.emf.ecore.EObject;

/**
 * The ports of one side of a traffic type, without the differences of writing.
 *
 * @param ranges the ranges in the order written, none twice; empty for all ports, which AT-TLS has
 *     no condition for
 */
record PortSet(List<PortRange> ranges) {
  private static final PortSet ALL = new PortSet(List.of());
  private static final PortSet EPHEMERAL = new PortSet(List.of(PortRange.EPHEMERAL));

  /**
   * The ports that an authoring object means; none given means all.
   *
   * @throws IllegalArgumentException if a range is not valid, or none is listed
   */
  static PortSet of(Ports ports, EObject owner) {
    if (ports == null || ports.getScope() == PortScope.ALL) {
      return ALL;
    }
    if (ports.getScope() == PortScope.EPHEMERAL) {
      return EPHEMERAL;
    }
    Invalid.when(ports.getRanges().isEmpty(), owner, "lists no ports");
    return new PortSet(
        ports.getRanges().stream().map(range -> checked(range, owner)).distinct().toList());
  }

  private static PortRange checked(PortRange range, EObject owner) {
    Invalid.when(range.problem() != PortRange.Problem.NONE, owner, "has the port " + range);
    return plain(range);
  }

  /** A range without the differences of writing. */
  static PortRange plain(PortRange range) {
    return PortRange.of(range.first(), range.last());
  }

  boolean isAll() {
    return ranges.isEmpty();
  }

  boolean isEphemeral() {
    return equals(EPHEMERAL);
  }

  int lowest() {
    return ranges.stream().mapToInt(PortRange::first).min().orElse(PortRange.MIN);
  }

  int highest() {
    return ranges.stream().mapToInt(PortRange::last).max().orElse(PortRange.MAX);
  }

  /** Whether no port is in both. Asked for every pair of rules, hence without streams. */
  boolean disjoint(PortSet other) {
    for (PortRange one : ranges) {
      for (PortRange another : other.ranges) {
        if (!one.disjoint(another)) {
          return false;
        }
      }
    }
    return !isAll() && !other.isAll();
  }
}
