// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.netstat.NetstatLine;
import org.attls.findings.FindingCode;
import org.attls.zos.report.Entry;
import org.attls.zos.report.Report;
import org.attls.zos.report.ReportedConnection;
import org.attls.zos.report.ReportedRule;

/** Compares the connections of a NETSTAT TTLS CONN report with the policy. */
final class ConnectionVerifier {
  private final ExpectedPolicy policy;
  private final Report report;
  private final Collected collected;
  private final RuleDifferences differences;

  ConnectionVerifier(ExpectedPolicy policy, Report report, Collected collected) {
    this.policy = policy;
    this.report = report;
    this.collected = collected;
    this.differences = new RuleDifferences(policy, report, collected);
  }

  void verify() {
    Set<PolicyRule> seen = new HashSet<>();
    for (ReportedConnection connection : report.connections()) {
      connection.rule().ifPresent(rule -> verify(connection, rule, seen));
    }
    if (seen.size() < policy.space().rules().size()) {
      collected.at(1, FindingCode.REPORT_PROVES_LITTLE, seen.size(), policy.space().rules().size());
    }
  }

  private void verify(ReportedConnection connection, ReportedRule reported, Set<PolicyRule> seen) {
    Optional<PolicyRule> found = differences.find(reported.name());
    if (found.isEmpty()) {
      collected.at(reported.line(), FindingCode.RULE_NOT_IN_POLICY, reported.name());
      return;
    }
    PolicyRule rule = found.get();
    seen.add(rule);
    if (!hasRightRule(connection, rule)) {
      return; // What else differs follows from that.
    }
    differences.compare(rule, reported);
    Negotiation negotiation = Negotiation.of(rule.effective(), policy.space().release());
    connection.entry("SecLevel").ifPresent(level -> version(connection, level, negotiation));
    connection.entry("Cipher").ifPresent(suite -> suite(connection, suite, negotiation));
  }

  private boolean hasRightRule(ReportedConnection connection, PolicyRule rule) {
    Optional<NetstatLine> line = line(connection);
    if (line.isEmpty()) {
      return true;
    }
    Lookup lookup = Lookup.of(policy.space(), line.get(), line.get().directions());
    boolean secondary =
        connection.entry("MapType").filter(type -> isSecondary(type.value())).isPresent();
    if (secondary ? lookup.primaries().contains(rule) : lookup.mayHave(rule)) {
      return true;
    }
    int at = connection.entry("LocalSocket").map(Entry::line).orElse(connection.line());
    if (lookup.mayHaveOne()) {
      collected.at(
          at,
          FindingCode.CONNECTION_HAS_OTHER_RULE,
          name(connection),
          rule.name(),
          secondary
              ? "no rule with SecondaryMap On gives it to secondary connections like this"
              : Texts.taken(lookup.taken()));
    } else {
      collected.at(at, FindingCode.CONNECTION_WITHOUT_RULE, name(connection), "no rule is for it");
    }
    return false;
  }

  private static boolean isSecondary(String type) {
    return type.toLowerCase(Locale.ROOT).startsWith("secondary");
  }

  /** The connection in the form of the other reports. */
  private static Optional<NetstatLine> line(ReportedConnection connection) {
    String text =
        connection.entry("JobName").map(Entry::value).orElse("")
            + " 00000000 "
            + connection.entry("LocalSocket").map(Entry::value).orElse("")
            + ' '
            + connection.entry("RemoteSocket").map(Entry::value).orElse("");
    List<NetstatLine> lines = NetstatLine.parse(text).lines();
    return lines.size() == 1 ? Optional.of(lines.getFirst()) : Optional.empty();
  }

  private static String name(ReportedConnection connection) {
    return connection.id()
        + connection.entry("JobName").map(job -> " of " + job.value()).orElse("");
  }

  private void version(ReportedConnection connection, Entry level, Negotiation negotiation) {
    Optional<String> version = SecurityLevels.version(level.value());
    if (version.isEmpty()) {
      collected.at(
          level.line(),
          FindingCode.REPORT_LINE_UNKNOWN,
          level.value(),
          "is a SecLevel that the workbench does not know");
      return;
    }
    List<String> allowed =
        negotiation.usableVersions().stream().map(choice -> choice.version().name()).toList();
    if (!allowed.contains(version.get())) {
      collected.at(
          level.line(),
          FindingCode.CONNECTION_VERSION_DIFFERS,
          name(connection),
          version.get(),
          allowed.isEmpty() ? "none can be negotiated" : Texts.some(allowed, 6));
    }
  }

  private void suite(ReportedConnection connection, Entry entry, Negotiation negotiation) {
    String code = entry.value().split("\\s+")[0].toUpperCase(Locale.ROOT);
    String full = code.length() == 2 ? "00" + code : code;
    if (negotiation.list() != Negotiation.SuiteList.CODED) {
      collected.unjudged("Cipher");
      return;
    }
    List<String> allowed =
        negotiation.usableSuites().stream().map(choice -> choice.code()).toList();
    if (!allowed.contains(full)) {
      collected.at(
          entry.line(),
          FindingCode.CONNECTION_SUITE_DIFFERS,
          name(connection),
          entry.value(),
          Texts.some(allowed.stream().map(Texts::suite).toList(), 4));
    }
  }
}
