// SPDX-License-Identifier: EPL-2.0

package org.attls.generator.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.findings.FindingCode;
import org.attls.generator.Problem;
import org.attls.model.policy.Direction;
import org.attls.model.values.PortRange;

/** Where FTP.DATA and the policy contradict each other. */
final class FtpProblems {
  private final String server;
  private final Map<String, String> statements;
  private final List<Traffic> all;
  private final List<Traffic> control;
  private final List<Problem> problems = new ArrayList<>();

  private FtpProblems(
      String server, Map<String, String> statements, List<Traffic> all, List<Traffic> control) {
    this.server = server;
    this.statements = statements;
    this.all = all;
    this.control = control;
  }

  /**
   * The contradictions, without a place.
   *
   * @param server the name of the server
   * @param statements those of FTP.DATA, by keywords in upper case
   * @param all the traffic of the stack
   * @param control the traffic at the port of the server
   */
  static List<Problem> of(
      String server, Map<String, String> statements, List<Traffic> all, List<Traffic> control) {
    FtpProblems found = new FtpProblems(server, statements, all, control);
    found.mechanism();
    control.forEach(found::login);
    found.dataConnections();
    found.passivePorts();
    return found.problems;
  }

  private String word(String keyword) {
    return statements.getOrDefault(keyword, "").toUpperCase(Locale.ROOT);
  }

  private void mechanism() {
    String mechanism = word(ServerFiles.MECHANISM);
    if (!mechanism.isEmpty() && !mechanism.equals("ATTLS")) {
      add(FindingCode.SETUP_STATEMENT_CONTRADICTS, ServerFiles.MECHANISM, mechanism, server);
    }
    if (word("TLSRFCLEVEL").equals("CCCNONOTIFY")) {
      add(FindingCode.CCC_WITHOUT_NOTIFICATION, server);
    }
  }

  private void login(Traffic here) {
    String login = word("SECURE_LOGIN");
    boolean asks = login.equals("REQUIRED") || login.equals("VERIFY_USER");
    if (asks && !here.asksClients()) {
      String rule = here.rule().getName();
      add(FindingCode.LOGIN_WITHOUT_CLIENT_AUTHENTICATION, server, login, rule);
    }
  }

  private void dataConnections() {
    String keyword = "SECURE_DATACONN";
    Optional<Traffic> secured =
        control.stream().filter(each -> !each.level().isNoSecurity()).findFirst();
    if (secured.isPresent() && word(keyword).equals("NEVER")) {
      String rule = secured.get().rule().getName();
      add(FindingCode.STATEMENT_KEEPS_CLEAR, keyword, "NEVER", server, rule);
    }
  }

  private void passivePorts() {
    Optional<PortRange> passive = ServerFiles.passive(statements);
    if (passive.isEmpty()) {
      control.stream()
          .flatMap(each -> each.siblings(all).stream())
          .flatMap(each -> ranges(each).stream())
          .map(PortRange::text)
          .distinct()
          .forEach(each -> add(FindingCode.PASSIVE_PORTS_MISSING, server, each));
      return;
    }
    PortRange wanted = passive.get();
    if (wanted.problem() != PortRange.Problem.NONE) {
      return;
    }
    List<PortRange> ranges = all.stream().flatMap(each -> ranges(each).stream()).toList();
    boolean found =
        ranges.stream()
            .anyMatch(each -> each.first() == wanted.first() && each.last() == wanted.last());
    if (!found) {
      String there =
          ranges.isEmpty()
              ? "none"
              : ranges.stream().map(PortRange::text).distinct().collect(Collectors.joining(", "));
      String text = wanted.first() + "-" + wanted.last();
      add(FindingCode.PASSIVE_PORTS_DIFFER, server, text, there);
    }
  }

  /** The ranges of inbound local ports; a single port is that of a server. */
  private static List<PortRange> ranges(Traffic traffic) {
    return traffic.type().getDirection() == Direction.OUTBOUND
        ? List.of()
        : traffic.localRanges().stream().filter(each -> each.first() != each.last()).toList();
  }

  private void add(FindingCode code, Object... values) {
    problems.add(new Problem(code, List.of(values), null));
  }
}
