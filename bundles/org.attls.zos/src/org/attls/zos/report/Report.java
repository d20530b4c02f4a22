// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.List;
import java.util.Optional;
import org.attls.model.facts.Release;

/**
 * A report of a running stack, as far as it could be read.
 *
 * @param kind which report it is, told by what it holds
 * @param stack the TCP/IP stack that its banner names
 * @param release the release that its banner names, if the workbench knows it
 * @param upperCase whether it came from a console, which prints capitals only: names then say
 *     nothing of case
 * @param cut why it is not whole; empty if nothing shows that something is missing
 * @param rules the rules of a pasearch report, in the order of search
 * @param connections the connections of a NETSTAT TTLS CONN report
 * @param groups the groups of a NETSTAT TTLS GROUP report
 * @param live the connections of a NETSTAT CONN or ALLCONN report
 * @param problems what could not be read
 */
public record Report(
    ReportKind kind,
    Optional<String> stack,
    Optional<Release> release,
    boolean upperCase,
    Optional<ReportProblem> cut,
    List<ReportedRule> rules,
    List<ReportedConnection> connections,
    List<ReportedGroup> groups,
    List<LiveConnection> live,
    List<ReportProblem> problems) {
  /** Copies the lists, so that the report cannot change. */
  public Report {
    rules = List.copyOf(rules);
    connections = List.copyOf(connections);
    groups = List.copyOf(groups);
    live = List.copyOf(live);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a report. Any text can be read.
   *
   * @param text the output of the command as it was kept: with or without message IDs, in capitals
   *     or not, with lines ended by LF, CR LF or CR
   */
  public static Report read(String text) {
    return new ReportReader(text).read();
  }

  /** Whether two names of statements are the same, as far as the report can tell. */
  public boolean sameName(String one, String other) {
    return upperCase ? one.equalsIgnoreCase(other) : one.equals(other);
  }
}
