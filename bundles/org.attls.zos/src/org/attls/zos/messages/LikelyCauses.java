// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.analysis.Coded;
import org.attls.analysis.answers.InForce;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.PolicyRule;
import org.attls.pagent.source.FlatSetting;
import org.attls.zos.verify.ExpectedPolicy;
import org.attls.zos.verify.Texts;

/**
 * Tells what the policy says about what a message may come from.
 *
 * @param policy the policy
 */
record LikelyCauses(ExpectedPolicy policy) {
  private static final String UNKNOWN = "not coded; the default is not certain";

  List<PolicyFact> of(LogMessage message, Optional<ReturnCode> code) {
    Optional<String> name = message.field("RULE");
    if (name.isEmpty()) {
      return List.of();
    }
    Optional<PolicyRule> rule =
        policy.space().rules().stream()
            .filter(each -> each.name().equalsIgnoreCase(name.get()))
            .findFirst();
    if (rule.isEmpty()) {
      return List.of(new PolicyFact("TTLSRule", "the policy has no rule " + name.get(), ""));
    }
    List<PolicyFact> facts = new ArrayList<>();
    facts.add(new PolicyFact("TTLSRule", rule.get().name(), policy.told(rule.get().statement())));
    code.ifPresent(found -> found.look().forEach(what -> add(what, rule.get(), facts)));
    return facts;
  }

  private void add(String what, PolicyRule rule, List<PolicyFact> facts) {
    switch (what) {
      case "ring" -> values(rule, facts, "Keyring");
      case "certificate" -> values(rule, facts, "CertificateLabel", "ServerCertificateLabel");
      case "client-auth" -> values(rule, facts, "HandshakeRole", "ClientAuthType", "Keyring");
      case "role" -> values(rule, facts, "HandshakeRole");
      case "application" -> values(rule, facts, "ApplicationControlled");
      case "timeout" -> values(rule, facts, "HandshakeTimeout");
      case "fips" -> values(rule, facts, "FIPS140");
      case "versions" -> versions(rule, facts);
      case "suites" -> suites(rule, facts);
      default -> throw new IllegalArgumentException("the table has an unknown word: " + what);
    }
  }

  private void values(PolicyRule rule, List<PolicyFact> facts, String... keywords) {
    List<InForce> all = InForce.of(rule.effective(), policy.space().release());
    for (String keyword : keywords) {
      InForce found =
          all.stream().filter(each -> each.keyword().equals(keyword)).findFirst().orElse(null);
      if (found == null) {
        facts.add(new PolicyFact(keyword, "not coded", ""));
      } else if (found.coded().isPresent()) {
        facts.add(new PolicyFact(keyword, Texts.value(found.value()), place(found.coded().get())));
      } else {
        facts.add(
            new PolicyFact(
                keyword,
                found.certain() ? Texts.value(found.value()) + " (default)" : UNKNOWN,
                ""));
      }
    }
  }

  private String place(Coded coded) {
    FlatSetting first = coded.settings().getFirst();
    return policy.told(first);
  }

  private void versions(PolicyRule rule, List<PolicyFact> facts) {
    String usable =
        negotiation(rule).usableVersions().stream()
            .map(choice -> choice.version().name())
            .collect(Collectors.joining(", "));
    facts.add(new PolicyFact("versions", usable.isEmpty() ? "none" : usable, ""));
  }

  private void suites(PolicyRule rule, List<PolicyFact> facts) {
    Negotiation negotiation = negotiation(rule);
    String usable =
        negotiation.list() == Negotiation.SuiteList.CODED
            ? Texts.some(
                negotiation.usableSuites().stream()
                    .map(choice -> Texts.suite(choice.code()))
                    .toList(),
                6)
            : "the default list of System SSL";
    String place =
        Optional.ofNullable(rule.effective().coded().get("V3")).map(this::place).orElse("");
    facts.add(new PolicyFact("cipher suites", usable.isEmpty() ? "none" : usable, place));
  }

  private Negotiation negotiation(PolicyRule rule) {
    return Negotiation.of(rule.effective(), policy.space().release());
  }
}
