// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;

/** Works out how the rules of one policy treat connections, once for each effect. */
final class Treatments {
  private static final Set<String> RING =
      Set.of(
          "Keyring", "KeyringPw", "KeyringStashFile", "CertificateLabel", "ServerCertificateLabel");

  /** The keywords that other parts of a treatment tell. */
  private static final Set<String> TOLD = Set.of("TTLSEnabled", "ClientAuthType", "V3");

  private final Release release;
  private final Map<Integer, Treatment> byEffect = new HashMap<>();

  Treatments(Release release) {
    this.release = release;
  }

  Treatment of(PolicyRule rule) {
    if (rule.protection() != Protection.PROTECTED) {
      return Treatment.unprotected(rule.protection());
    }
    return byEffect.computeIfAbsent(rule.effect(), key -> secured(rule));
  }

  private Treatment secured(PolicyRule rule) {
    Negotiation negotiation = Negotiation.of(rule.effective(), release);
    TreeMap<String, String> ring = new TreeMap<>();
    TreeMap<String, String> others = new TreeMap<>();
    rule.settings()
        .values()
        .forEach(
            (keyword, value) -> {
              if (RING.contains(keyword)) {
                ring.put(keyword, text(value));
              } else if (!TOLD.contains(keyword) && ProtocolVersion.find(keyword).isEmpty()) {
                others.put(keyword, text(value));
              }
            });
    others.computeIfPresent(
        "HandshakeRole", (key, role) -> role.startsWith("Server") ? "Server" : role);
    return new Treatment(
        Protection.PROTECTED,
        negotiation.usableVersions().stream()
            .map(one -> new VersionUse(one.version(), one.usable() == Certainty.YES))
            .toList(),
        suites(negotiation),
        ClientCheck.of(rule.settings(), release),
        ring,
        others);
  }

  private static List<String> suites(Negotiation negotiation) {
    return switch (negotiation.list()) {
      case DEFAULT -> List.of("the default list");
      case SUITE_B -> List.of("those of SuiteBProfile");
      case CODED ->
          negotiation.usableSuites().stream()
              .map(one -> one.suite().map(suite -> suite.name()).orElse(one.code()))
              .toList();
    };
  }

  private static String text(EffectiveValue value) {
    return switch (value) {
      case EffectiveValue.Single single -> single.text();
      case EffectiveValue.Items items -> String.join(", ", items.items());
      case EffectiveValue.Secret secret -> "a password";
      case EffectiveValue.Default unknown -> "the default";
    };
  }
}
