// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.List;
import org.attls.analysis.Conditions;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.FindingCode;

/** Finds handshakes without a time limit that anybody can begin. */
final class HandshakeLimit {
  private static final String KEYWORD = "HandshakeTimeout";

  private HandshakeLimit() {}

  static void look(Use use, Tally tally) {
    if (use.value(KEYWORD).equals("0")) {
      List<PolicyRule> open = use.rules().stream().filter(HandshakeLimit::isOpen).toList();
      if (!open.isEmpty()) {
        FindingCode code = FindingCode.HANDSHAKE_UNLIMITED;
        tally.add(code, code.severity(), use.at(KEYWORD), open);
      }
    }
  }

  /** Whether any address of a family can connect. */
  private static boolean isOpen(PolicyRule rule) {
    Conditions conditions = rule.effective().conditions();
    Conditions.Addresses remote = conditions.remote();
    boolean inbound = conditions.direction().filter(word -> !word.equals("Outbound")).isPresent();
    return inbound
        && (remote.ipv4().equals(Conditions.Addresses.ALL.ipv4())
            || remote.ipv6().equals(Conditions.Addresses.ALL.ipv6()));
  }
}
