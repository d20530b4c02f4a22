// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.ClientCheck;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.Protection;
import org.attls.findings.Finding;
import org.attls.findings.FindingCode;
import org.attls.findings.Place;

/** Compares what a port does with what a policy says of it. */
final class PolicyComparison {
  private final ProbeResult result;
  private final PortPolicy policy;
  private final List<Finding> findings;
  private final String port;

  PolicyComparison(ProbeResult result, PortPolicy policy, List<Finding> findings) {
    this.result = result;
    this.policy = policy;
    this.findings = findings;
    this.port = result.target().toString();
  }

  void compare() {
    switch (result.contact()) {
      case Contact.Unreachable none -> findings.add(ProbeFindings.unreachable(result, none));
      case Contact.Unknown unknown -> findings.add(ProbeFindings.silent(result, unknown));
      case Contact.Tls tls when !policy.isCertain() -> uncertain();
      case Contact.Clear clear when !policy.isCertain() -> {
        uncertain();
        add(FindingCode.PORT_NOT_TLS, port, clear.what() + ProbeFindings.hint(result));
      }
      case Contact.Clear clear -> clear(clear);
      case Contact.Tls tls -> tls();
    }
  }

  private void uncertain() {
    add(FindingCode.PORT_RULE_UNCERTAIN, port, policy.candidates());
  }

  private void clear(Contact.Clear clear) {
    Optional<PolicyRule> rule = policy.rule();
    if (rule.isPresent() && rule.get().protection() == Protection.PROTECTED) {
      boolean own = isOn(rule.get(), "ApplicationControlled");
      findings.add(
          Finding.at(
              own && result.target().startTls() == StartTls.NONE
                  ? FindingCode.PORT_LEAVES_TLS_TO_APPLICATION
                  : FindingCode.PORT_IN_THE_CLEAR,
              policy.place(rule.get().statement()),
              port,
              clear.what() + ProbeFindings.hint(result),
              policy.told(rule.get())));
    }
  }

  private void tls() {
    Optional<PolicyRule> rule = policy.rule();
    if (rule.isEmpty() || rule.get().protection() == Protection.CLEAR) {
      String why = rule.map(one -> policy.told(one) + ", has TTLSEnabled Off").orElse("no rule is");
      add(FindingCode.PORT_PROTECTED_BY_OTHERS, port, rule.isEmpty() ? why + " for it" : why);
      return;
    }
    PolicyRule one = rule.get();
    if (!result.acceptsTls()) {
      add(FindingCode.PORT_ACCEPTS_NOTHING, port);
    }
    Negotiation negotiation = Negotiation.of(one.effective(), policy.space().release());
    new NegotiationComparison(result, policy, one, negotiation, findings).compare();
    client(one);
  }

  private void client(PolicyRule rule) {
    ClientCheck check = ClientCheck.of(rule.settings(), policy.space().release());
    boolean asks = result.request().isPresent();
    if (result.acceptsTls() && asks != (check != ClientCheck.NONE)) {
      findings.add(
          Finding.at(
              FindingCode.CLIENT_CERTIFICATE_DIFFERS,
              policy.place(rule.statement()),
              port,
              asks ? "asks" : "does not ask",
              check == ClientCheck.NONE ? "does not ask for one" : "asks, " + check.word(),
              policy.told(rule)));
    }
  }

  private boolean isOn(PolicyRule rule, String keyword) {
    return rule.settings()
        .value(keyword, policy.space().release())
        .equals(new EffectiveValue.Single("On"));
  }

  private void add(FindingCode code, Object... arguments) {
    Place place = ProbeFindings.at(result);
    findings.add(Finding.at(code, place, arguments));
  }
}
