// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.tls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.Coded;
import org.attls.analysis.Defaults;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Protection;
import org.attls.analysis.answers.VersionChoice;
import org.attls.health.posture.Completeness;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatNode;

/**
 * Actions that come together, with the protected rules that have them. What is in force, and what
 * can be negotiated, is the same for all of these. Actions with a faulty line are left to the
 * checks of the flat file: what is in force there is not certain.
 *
 * @param rules the rules in the order of search, at least one
 * @param release the release
 * @param negotiation what can be negotiated
 */
record Use(List<PolicyRule> rules, Release release, Negotiation negotiation) {

  /** The uses of actions in a policy, in the order of search. */
  static List<Use> of(PolicySpace space) {
    Map<Map<String, Coded>, List<PolicyRule>> byActions = new LinkedHashMap<>();
    for (PolicyRule rule : space.rules()) {
      if (rule.protection() == Protection.PROTECTED
          && Completeness.lack(rule.effective()).isEmpty()) {
        byActions.computeIfAbsent(rule.effective().coded(), key -> new ArrayList<>()).add(rule);
      }
    }
    return byActions.values().stream().map(rules -> of(rules, space.release())).toList();
  }

  private static Use of(List<PolicyRule> rules, Release release) {
    return new Use(rules, release, Negotiation.of(rules.getFirst().effective(), release));
  }

  private EffectiveRule rule() {
    return rules.getFirst().effective();
  }

  /** The lines that code a parameter, by its keyword or the name of its list. */
  Optional<Coded> coded(String keyword) {
    return Optional.ofNullable(rule().coded().get(keyword));
  }

  /** The first line that codes a parameter; else the first rule. */
  FlatNode at(String keyword) {
    return coded(keyword)
        .<FlatNode>map(coded -> coded.settings().getFirst())
        .orElse(rules.getFirst().statement());
  }

  /** The value that is coded, or certainly is the default; empty if there is none. */
  String value(String keyword) {
    return coded(keyword)
        .map(coded -> coded.value() instanceof EffectiveValue.Single one ? one.text() : "")
        .or(() -> new Defaults(release).of(keyword))
        .orElse("");
  }

  boolean isOn(String keyword) {
    return value(keyword).equals("On");
  }

  boolean isClient() {
    return value("HandshakeRole").equals("Client");
  }

  boolean isServer() {
    return value("HandshakeRole").startsWith("Server");
  }

  boolean isFips() {
    return coded("FIPS140").isPresent() && !value("FIPS140").equals("Off");
  }

  /** Whether a version is certainly switched on, whatever else hinders it. */
  boolean isCodedOn(String version) {
    return coded(version).isPresent() && isOn(version);
  }

  /** Whether a version certainly can be negotiated. */
  boolean can(String version) {
    for (VersionChoice choice : negotiation.versions()) {
      if (choice.version().name().equals(version)) {
        return choice.usable() == Certainty.YES;
      }
    }
    return false;
  }
}
