// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attls.analysis.netstat.NetstatLine;
import org.attls.analysis.netstat.NetstatReport;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.NameOrder;
import org.attls.policy.project.Reasons;

/**
 * Makes questions of the options of a command.
 *
 * @param console where standard input is, and where to tell what cannot be read
 * @param direction who makes the connection; null if that is not given
 * @param job the job name; null if it is not given
 * @param user the user ID; null if it is not given
 */
record Questions(Console console, Connection.Direction direction, String job, String user) {
  private static final String STANDARD_INPUT = "-";

  /**
   * The questions about two ends, or about lines of NETSTAT.
   *
   * @param netstat the lines; null to ask about the two ends
   * @throws UsageException if something is missing, or the options exclude each other
   */
  List<Question> of(String netstat, Endpoint local, Endpoint remote) {
    if (netstat == null) {
      check(local != null, "--local is missing; name the z/OS side, or paste --netstat LINE");
      check(remote != null, "--remote is missing; name the partner, or paste --netstat LINE");
      check(
          local.address().getClass() == remote.address().getClass(),
          "--local and --remote must both be IPv4 or both be IPv6 addresses of one connection");
      Question.Names names = names();
      return directions(List.of(Connection.Direction.values())).stream()
          .map(one -> Question.of(one, local, remote, names))
          .toList();
    }
    check(
        local == null && remote == null && job == null,
        "--netstat tells the sockets and the job name; leave --local, --remote and --job out");
    return ofReport(NetstatLine.parse(netstat.equals(STANDARD_INPUT) ? input() : netstat));
  }

  private List<Question> ofReport(NetstatReport report) {
    report.problems().forEach(console::say);
    check(
        !report.lines().isEmpty(),
        "--netstat has no TCP connection; paste lines such as"
            + " 'FTPD1 00000683 10.1.1.1..21 10.2.2.2..1543 Establsh'");
    List<Question> questions = new ArrayList<>();
    Question.Names names = names();
    for (NetstatLine line : report.lines()) {
      directions(line.directions()).forEach(one -> questions.add(Question.of(line, one, names)));
    }
    check(!questions.isEmpty(), "--direction outbound: what listens makes no outbound connections");
    return questions;
  }

  private List<Connection.Direction> directions(List<Connection.Direction> possible) {
    return possible.stream().filter(one -> direction == null || one == direction).toList();
  }

  private Question.Names names() {
    return new Question.Names(name("--job", job), name("--user", user));
  }

  private String input() {
    try {
      return new String(console.in().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("standard input cannot be read: " + Reasons.of(e));
    }
  }

  /** A job name or user ID, which z/OS has in capital letters. */
  private static Optional<String> name(String option, String text) {
    if (text == null) {
      return Optional.empty();
    }
    String name = text.toUpperCase(Locale.ROOT);
    check(
        NameOrder.isName(name),
        option + " '" + text + "' is no name; write 1 to 8 letters, digits and @ # $, no *");
    return Optional.of(name);
  }

  private static void check(boolean sound, String message) {
    if (!sound) {
      throw new UsageException(message);
    }
  }
}
