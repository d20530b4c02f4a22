// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.attls.analysis.Conditions;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.FindingCode;

/**
 * Finds handshake roles that do not fit the direction. The data connections of FTP in active mode
 * are the legal case: the server opens them, from the port below that of the control connection.
 */
final class Directions implements UseCheck {
  private static final int FTP_CONTROL = 21;
  private static final int FTP_DATA = 20;

  @Override
  public void look(List<Use> uses, Tally tally) {
    Set<ImmutableRangeSet<Integer>> data = dataPorts(uses);
    for (Use use : uses) {
      for (PolicyRule rule : use.rules()) {
        look(use, rule, data, tally);
      }
    }
  }

  private static void look(
      Use use, PolicyRule rule, Set<ImmutableRangeSet<Integer>> data, Tally tally) {
    Conditions conditions = rule.effective().conditions();
    String direction = conditions.direction().orElse("");
    if (direction.equals("Outbound") && use.isServer()) {
      if (conditions.localPorts().equals(only(FTP_CONTROL))) {
        FindingCode code = FindingCode.FTP_CONTROL_DIRECTION;
        tally.add(code, code.severity(), rule.statement(), List.of(rule));
      } else if (!data.contains(conditions.localPorts())) {
        against(use, rule, "Client", tally);
      }
    }
    boolean opened = conditions.remotePorts().equals(only(FTP_DATA));
    if (direction.equals("Inbound") && use.isClient() && !opened) {
      against(use, rule, "Server", tally);
    }
  }

  private static void against(Use use, PolicyRule rule, String usual, Tally tally) {
    String direction = rule.effective().conditions().direction().orElseThrow();
    String both = use.value("HandshakeRole") + ", and the direction is " + direction;
    FindingCode code = FindingCode.ROLE_AGAINST_DIRECTION;
    tally.add(code, code.severity(), use.at("HandshakeRole"), List.of(rule), both, usual);
  }

  /** The ports from which FTP servers open data connections. */
  private static Set<ImmutableRangeSet<Integer>> dataPorts(List<Use> uses) {
    Set<ImmutableRangeSet<Integer>> ports = new HashSet<>(Set.of(only(FTP_DATA)));
    for (Use use : uses) {
      if (use.isServer() && use.isOn("ApplicationControlled")) {
        for (PolicyRule rule : use.rules()) {
          ImmutableRangeSet<Integer> control = rule.effective().conditions().localPorts();
          Range<Integer> span = control.isEmpty() ? Range.closedOpen(0, 0) : control.span();
          if (control.equals(only(span.lowerEndpoint()))) {
            ports.add(only(span.lowerEndpoint() - 1));
          }
        }
      }
    }
    return ports;
  }

  private static ImmutableRangeSet<Integer> only(int port) {
    return ImmutableRangeSet.of(Range.closedOpen(port, port + 1));
  }
}
