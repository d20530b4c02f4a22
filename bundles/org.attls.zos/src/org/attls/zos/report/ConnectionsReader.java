// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.analysis.ActionLevel;

/** Reads the entries of a NETSTAT TTLS CONN report, with or without DETAIL. */
final class ConnectionsReader {
  private static final String REPORT = "netstat";

  private final List<ReportedConnection> connections = new ArrayList<>();
  private final List<ReportProblem> problems = new ArrayList<>();
  private final List<Entry> own = new ArrayList<>();
  private final List<Entry> conditions = new ArrayList<>();
  private final List<ReportedAction> actions = new ArrayList<>();
  private final List<Entry> settings = new ArrayList<>();
  private Entry connection;
  private Entry rule;
  private Entry action;
  private ActionLevel level;

  void read(List<Entry> entries) {
    for (Entry entry : entries) {
      Optional<ActionLevel> begun = level(entry);
      if (entry.is("ConnID")) {
        endConnection();
        connection = entry;
      } else if (entry.is("TTLSRule")) {
        rule = entry.isAbsent() ? null : entry;
      } else if (begun.isPresent()) {
        endAction();
        action = entry.isAbsent() ? null : entry;
        level = begun.get();
      } else if (action != null) {
        setting(entry);
      } else {
        (rule != null ? conditions : own).add(entry);
        check(entry);
      }
    }
    endConnection();
  }

  private static Optional<ActionLevel> level(Entry entry) {
    return switch (entry.label().toLowerCase(Locale.ROOT)) {
      case "ttlsgrpaction" -> Optional.of(ActionLevel.GROUP);
      case "ttlsenvaction" -> Optional.of(ActionLevel.ENVIRONMENT);
      case "ttlsconnaction" -> Optional.of(ActionLevel.CONNECTION);
      default -> Optional.empty();
    };
  }

  private void setting(Entry entry) {
    if (ReportKeywords.find(level, entry.label()).isPresent()) {
      settings.add(entry);
    } else {
      check(entry);
    }
  }

  private void check(Entry entry) {
    if (!ReportLabels.isKnown(REPORT, entry.label())) {
      problems.add(ReportProblem.unknown(entry));
    }
  }

  private void endAction() {
    if (action != null) {
      actions.add(new ReportedAction(level, action.value(), action.line(), settings));
    }
    settings.clear();
    action = null;
  }

  private void endConnection() {
    endAction();
    if (connection != null) {
      Optional<ReportedRule> found =
          Optional.ofNullable(rule)
              .map(head -> new ReportedRule(head.value(), head.line(), conditions, actions));
      connections.add(new ReportedConnection(connection.value(), connection.line(), own, found));
    }
    own.clear();
    conditions.clear();
    actions.clear();
    rule = null;
    connection = null;
  }

  List<ReportedConnection> connections() {
    return connections;
  }

  List<ReportProblem> problems() {
    return problems;
  }
}
