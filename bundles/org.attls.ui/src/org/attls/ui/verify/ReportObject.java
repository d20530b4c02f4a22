// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.verify;

import java.util.List;
import java.util.stream.Stream;
import org.attls.analysis.netstat.NetstatLine;
import org.attls.zos.report.LiveConnection;
import org.attls.zos.report.Report;
import org.attls.zos.report.ReportedConnection;
import org.attls.zos.report.ReportedRule;

/**
 * A rule, group or connection that a report shows.
 *
 * @param line the line on which it begins, from 1
 * @param title what it is
 * @param rule the name of its rule; empty if the report names none
 */
record ReportObject(int line, String title, String rule) {
  /** All of a report, in its order. */
  static List<ReportObject> of(Report report) {
    Stream<ReportObject> all =
        switch (report.kind()) {
          case PASEARCH -> report.rules().stream().map(ReportObject::of);
          case TTLS_CONNECTIONS -> report.connections().stream().map(ReportObject::of);
          case TTLS_GROUPS ->
              report.groups().stream()
                  .map(group -> new ReportObject(group.line(), "Group " + group.name(), ""));
          case CONNECTIONS -> report.live().stream().map(ReportObject::of);
          case UNKNOWN -> Stream.of();
        };
    return all.toList();
  }

  /** What they are, for counting. */
  static String noun(Report report) {
    return switch (report.kind()) {
      case PASEARCH -> "rule";
      case TTLS_GROUPS -> "group";
      default -> "connection";
    };
  }

  private static ReportObject of(ReportedRule rule) {
    return new ReportObject(rule.line(), "Rule " + rule.name(), rule.name());
  }

  private static ReportObject of(ReportedConnection connection) {
    String job = connection.entry("JobName").map(entry -> " of " + entry.value()).orElse("");
    String rule = connection.rule().map(ReportedRule::name).orElse("");
    String by = rule.isEmpty() ? "" : ", rule " + rule;
    return new ReportObject(connection.line(), "Connection " + connection.id() + job + by, rule);
  }

  private static ReportObject of(LiveConnection live) {
    NetstatLine line = live.connection();
    String client = line.client().isEmpty() ? "" : line.client() + ", ";
    return new ReportObject(
        live.line(), "Connection " + client + line.local() + " with " + line.foreign(), "");
  }
}
