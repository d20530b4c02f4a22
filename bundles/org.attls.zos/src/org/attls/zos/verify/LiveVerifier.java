// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.netstat.NetstatLine;
import org.attls.analysis.space.Connection;
import org.attls.findings.FindingCode;
import org.attls.findings.Severity;
import org.attls.zos.report.LiveConnection;
import org.attls.zos.report.Report;

/**
 * Compares the connections of a NETSTAT CONN or ALLCONN report with the policy: those that should
 * have AT-TLS and do not, and those that have it for no reason.
 */
final class LiveVerifier {
  private final ExpectedPolicy policy;
  private final Report report;
  private final Collected collected;
  private final Listed listed;
  private final Set<Integer> served = new HashSet<>();

  LiveVerifier(ExpectedPolicy policy, Report report, Collected collected, Listed listed) {
    this.policy = policy;
    this.report = report;
    this.collected = collected;
    this.listed = listed;
    report.live().stream()
        .map(LiveConnection::connection)
        .filter(NetstatLine::isListening)
        .forEach(line -> served.add(line.local().port()));
  }

  void verify() {
    report.live().stream().filter(live -> !live.connection().isListening()).forEach(this::verify);
  }

  private void verify(LiveConnection live) {
    NetstatLine line = live.connection();
    Lookup lookup = Lookup.of(policy.space(), line, directions(line));
    String name =
        (line.client().isEmpty() ? "" : line.client() + ' ') + line.local() + " " + line.foreign();
    switch (filter(live)) {
      case ALL -> {
        if (!lookup.mayHaveOne()) {
          collected.at(live.line(), FindingCode.CONNECTION_MATCHES_NOTHING, name);
        }
      }
      case TTLS -> {
        if (!lookup.mayHaveOne()) {
          collected.at(live.line(), FindingCode.CONNECTION_WITHOUT_RULE, name, "no rule is for it");
        }
      }
      case NO_TTLS -> clear(live, name, lookup);
    }
  }

  private void clear(LiveConnection live, String name, Lookup lookup) {
    boolean always = lookup.always(LiveVerifier::protects);
    boolean sometimes =
        lookup.taken().stream()
            .anyMatch(each -> each.rule().filter(LiveVerifier::protects).isPresent());
    if (always || sometimes) {
      collected.at(
          live.line(),
          always ? Severity.ERROR : Severity.WARNING,
          FindingCode.CONNECTION_IN_THE_CLEAR,
          name,
          Texts.taken(lookup.taken()));
    }
  }

  private static boolean protects(PolicyRule rule) {
    return rule.protection() == Protection.PROTECTED;
  }

  /** Where an application listens it most likely accepted the connection. */
  private List<Connection.Direction> directions(NetstatLine line) {
    return served.contains(line.local().port())
        ? List.of(Connection.Direction.INBOUND)
        : line.directions();
  }

  /** What is known of one connection: its own label tells more than the filter of the report. */
  private Listed filter(LiveConnection live) {
    return switch (live.policy().orElse("").toLowerCase(Locale.ROOT)) {
      case "yes" -> Listed.TTLS;
      case "no" -> Listed.NO_TTLS;
      default -> listed;
    };
  }
}
