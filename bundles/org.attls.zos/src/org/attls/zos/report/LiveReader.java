// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attls.analysis.netstat.NetstatLine;

/**
 * Finds the connections of a NETSTAT CONN or ALLCONN report with their lines: a connection begins
 * on the line with its number of eight hexadecimal digits.
 */
final class LiveReader {
  private static final Pattern NUMBER = Pattern.compile("(^|.*\\s)[0-9A-Fa-f]{8}(\\s.*|$)");
  private static final Pattern POLICY = Pattern.compile("(?i)\\bTTLSPolicy:\\s+(\\S+)");

  private LiveReader() {}

  static List<LiveConnection> read(List<ReportLine> lines) {
    List<LiveConnection> found = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int from = 1;
    for (ReportLine line : lines) {
      if (NUMBER.matcher(line.text()).matches()) {
        add(part.toString(), from, found);
        part.setLength(0);
        from = line.number();
      }
      part.append(line.text()).append('\n');
    }
    add(part.toString(), from, found);
    return found;
  }

  private static void add(String part, int line, List<LiveConnection> found) {
    Matcher policy = POLICY.matcher(part);
    Optional<String> said = policy.find() ? Optional.of(policy.group(1)) : Optional.empty();
    for (NetstatLine connection : NetstatLine.parse(part).lines()) {
      found.add(new LiveConnection(connection, line, said));
    }
  }
}
