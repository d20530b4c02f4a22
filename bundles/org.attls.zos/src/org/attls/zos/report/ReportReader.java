// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Recognises a report by what it holds and reads it. */
final class ReportReader {
  private final String text;
  private final Cleaned cleaned;
  private final List<Entry> entries;
  private final List<ReportProblem> problems = new ArrayList<>();

  ReportReader(String text) {
    this.text = text;
    this.cleaned = Cleaned.of(text);
    EntryReader reader = new EntryReader(cleaned.lines());
    this.entries = reader.entries();
    this.problems.addAll(reader.problems());
  }

  Report read() {
    ReportKind kind = kind();
    PasearchReader pasearch = new PasearchReader();
    ConnectionsReader connections = new ConnectionsReader();
    List<ReportedGroup> groups = List.of();
    List<LiveConnection> live = List.of();
    switch (kind) {
      case PASEARCH -> {
        pasearch.read(entries);
        problems.addAll(pasearch.problems());
      }
      case TTLS_CONNECTIONS -> {
        connections.read(entries);
        problems.addAll(connections.problems());
      }
      case TTLS_GROUPS -> {
        groups = GroupsReader.read(cleaned.lines(), entries);
        problems.clear();
      }
      case CONNECTIONS -> {
        live = LiveReader.read(cleaned.lines());
        problems.clear();
      }
      case UNKNOWN -> problems.clear();
    }
    return new Report(
        kind,
        cleaned.stack(),
        cleaned.release(),
        cleaned.upperCase(),
        cut(kind, pasearch.cut()),
        pasearch.rules(),
        connections.connections(),
        groups,
        live,
        problems);
  }

  private ReportKind kind() {
    if (has("policyRule") || text.toLowerCase(Locale.ROOT).contains("pasearch cs")) {
      return ReportKind.PASEARCH;
    }
    if (has("ConnID")) {
      return ReportKind.TTLS_CONNECTIONS;
    }
    if (has("TTLSGrpAction") || GroupsReader.isSummary(cleaned.lines())) {
      return ReportKind.TTLS_GROUPS;
    }
    boolean isLive = !LiveReader.read(cleaned.lines()).isEmpty();
    return isLive ? ReportKind.CONNECTIONS : ReportKind.UNKNOWN;
  }

  private boolean has(String label) {
    return entries.stream().anyMatch(entry -> entry.is(label));
  }

  private Optional<ReportProblem> cut(ReportKind kind, Optional<String> inside) {
    String why =
        switch (cleaned.end()) {
          case TRUNCATED -> "it says REPORT TRUNCATED";
          case MARKED -> inside.orElse("");
          case SILENT ->
              kind != ReportKind.PASEARCH && cleaned.console()
                  ? "it came from a console and has no END OF THE REPORT"
                  : inside.orElse("");
        };
    return why.isEmpty() || kind == ReportKind.UNKNOWN
        ? Optional.empty()
        : Optional.of(new ReportProblem(cleaned.last(), "", why));
  }
}
