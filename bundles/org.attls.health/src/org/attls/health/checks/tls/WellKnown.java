// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.analysis.Conditions;
import org.attls.analysis.answers.PolicyRule;
import org.attls.model.facts.Evidence;
import org.attls.model.facts.FactTable;

/**
 * An application of z/OS that is known by its port; a row of {@code applications.csv}.
 *
 * @param name what it is called in a sentence
 * @param direction Inbound or Outbound, as seen from z/OS
 * @param port its port
 * @param local whether the port is at the side of z/OS
 * @param job the job name that a rule has if it has one; empty for any
 * @param control whether it starts TLS itself
 * @param secondary whether it opens further connections that belong to the first
 * @param evidence how well that is known
 * @param source where it is said
 */
record WellKnown(
    String name,
    String direction,
    int port,
    boolean local,
    String job,
    Control control,
    boolean secondary,
    Evidence evidence,
    String source) {

  /** Whether an application starts TLS itself. */
  enum Control {
    /** It does, or may at the wish of the partner. */
    STARTS,
    /** It does not. */
    NEVER,
    /** That is not known. */
    UNKNOWN
  }

  private static final List<WellKnown> ALL =
      FactTable.read(
          WellKnown.class,
          "applications.csv",
          row ->
              new WellKnown(
                  row.getField("name"),
                  row.getField("direction"),
                  Integer.parseInt(row.getField("port")),
                  row.getField("side").equals("local"),
                  row.getField("job"),
                  Control.valueOf(row.getField("control").toUpperCase(Locale.ROOT)),
                  row.getField("secondary").equals("yes"),
                  Evidence.of(row.getField("evidence")),
                  row.getField("source")));

  static List<WellKnown> all() {
    return ALL;
  }

  /** The application that a rule is for, if its ports and its job name tell. */
  static Optional<WellKnown> of(PolicyRule rule) {
    Conditions conditions = rule.effective().conditions();
    int local = single(conditions.localPorts());
    int remote = single(conditions.remotePorts());
    for (WellKnown one : ALL) {
      if (one.port == (one.local ? local : remote) && one.isOf(conditions)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /** The port, if there is one only; else -1. */
  private static int single(ImmutableRangeSet<Integer> ports) {
    if (ports.asRanges().size() != 1) {
      return -1;
    }
    Range<Integer> range = ports.span();
    return range.upperEndpoint() == range.lowerEndpoint() + 1 ? range.lowerEndpoint() : -1;
  }

  private boolean isOf(Conditions conditions) {
    boolean way =
        conditions.direction().filter(word -> word.equals(direction)).isPresent()
            || conditions.direction().filter("Both"::equals).isPresent();
    boolean ours = job.isEmpty() || conditions.job().equals(Conditions.ANY) || hasJob(conditions);
    return way && ours;
  }

  private boolean hasJob(Conditions conditions) {
    String pattern = conditions.job();
    return pattern.endsWith("*")
        ? job.startsWith(pattern.substring(0, pattern.length() - 1))
        : job.equals(pattern);
  }
}
