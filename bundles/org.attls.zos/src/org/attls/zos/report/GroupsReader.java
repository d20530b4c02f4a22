// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a NETSTAT TTLS GROUP report: a table of names, or with DETAIL a section each. */
final class GroupsReader {
  private static final Pattern HEADING = Pattern.compile("(?i)\\s*TTLSGrpAction\\s+Group ID\\b.*");
  private static final Pattern ROW = Pattern.compile("(\\S+)\\s+[0-9A-Fa-f]{8}\\s+[0-9]+\\b");

  private GroupsReader() {}

  /** Whether lines are a table of groups. */
  static boolean isSummary(List<ReportLine> lines) {
    return lines.stream().anyMatch(line -> HEADING.matcher(line.text()).matches());
  }

  static List<ReportedGroup> read(List<ReportLine> lines, List<Entry> entries) {
    List<ReportedGroup> groups = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.is("TTLSGrpAction") && !entry.isAbsent()) {
        groups.add(new ReportedGroup(entry.value(), entry.line()));
      }
    }
    if (isSummary(lines)) {
      for (ReportLine line : lines) {
        Matcher row = ROW.matcher(line.text());
        while (row.find()) {
          groups.add(new ReportedGroup(row.group(1), line.number()));
        }
      }
    }
    return groups;
  }
}
