// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attls.health.inventory.PortReservation;
import org.attls.model.values.NamePattern;
import org.attls.model.values.PortRange;

/**
 * Who may use some ports.
 *
 * @param free the ports that nobody has reserved, in words
 * @param others the ports that are reserved for other jobs only, in words
 * @param jobs the jobs that have those
 */
record PortUse(String free, String others, String jobs) {
  /** Words of PORT that stand for jobs of any name: z/OS UNIX, and Telnet in the stack. */
  private static final List<String> ANY_JOB = List.of("OMVS", "INTCLIEN");

  /**
   * The use of ports.
   *
   * @param job the pattern of the job that wants them
   * @param reserved the reservations of the stack by port
   */
  static PortUse of(PortRange ports, String job, ListMultimap<Integer, PortReservation> reserved) {
    RangeSet<Integer> free = TreeRangeSet.create();
    RangeSet<Integer> others = TreeRangeSet.create();
    SortedSet<String> jobs = new TreeSet<>();
    for (int port = ports.first(); port <= ports.last(); port++) {
      List<PortReservation> here = reserved.get(port);
      if (here.isEmpty()) {
        free.add(Range.closedOpen(port, port + 1));
      } else if (here.stream().noneMatch(each -> fits(each.job(), job))) {
        others.add(Range.closedOpen(port, port + 1));
        here.forEach(each -> jobs.add(each.job()));
      }
    }
    return new PortUse(words(free), words(others), String.join(", ", jobs));
  }

  /** Reservations by port. */
  static ListMultimap<Integer, PortReservation> byPort(List<PortReservation> reservations) {
    ListMultimap<Integer, PortReservation> byPort = ArrayListMultimap.create();
    for (PortReservation each : reservations) {
      for (int port = each.ports().first(); port <= each.ports().last(); port++) {
        byPort.put(port, each);
      }
    }
    return byPort;
  }

  private static boolean fits(String reserved, String job) {
    return ANY_JOB.contains(reserved) || !NamePattern.disjoint(reserved, job);
  }

  private static String words(RangeSet<Integer> ports) {
    return ports.asRanges().stream()
        .map(range -> PortRange.of(range.lowerEndpoint(), range.upperEndpoint() - 1).text())
        .collect(Collectors.joining(", "));
  }
}
