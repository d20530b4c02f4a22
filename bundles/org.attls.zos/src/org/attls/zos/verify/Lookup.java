// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Primaries;
import org.attls.analysis.answers.Taken;
import org.attls.analysis.netstat.NetstatLine;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;

/**
 * What a policy says of a live connection. A report tells neither the user ID nor who made the
 * connection, so there may be several answers.
 *
 * @param taken the rules that may be for it, and whether none may be
 * @param primaries the rules that may be for it as a secondary connection
 */
record Lookup(List<Taken> taken, List<PolicyRule> primaries) {
  /** Looks a connection up. */
  static Lookup of(PolicySpace space, NetstatLine line, List<Connection.Direction> directions) {
    ConnectionSet connections =
        ConnectionSet.of(directions.stream().map(line::connections).toList());
    return new Lookup(
        Taken.of(space, connections), Primaries.of(space, connections, Optional.empty()));
  }

  /** Whether a rule may be for it. */
  boolean mayHave(PolicyRule rule) {
    return taken.stream().anyMatch(each -> each.rule().filter(rule::equals).isPresent());
  }

  /** Whether any rule may be for it. */
  boolean mayHaveOne() {
    return taken.stream().anyMatch(each -> each.rule().isPresent());
  }

  /** Whether only rules can be for it that do a certain thing. */
  boolean always(Predicate<PolicyRule> does) {
    return !taken.isEmpty()
        && taken.stream().allMatch(each -> each.rule().filter(does).isPresent());
  }
}
