// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.PolicyRule;
import org.attls.health.HealthInput;
import org.attls.health.inventory.RingEntry;
import org.attls.pagent.source.FlatNode;

/**
 * A rule, the key ring that it codes, and the rings of the inventory that can be meant.
 *
 * @param rule the rule
 * @param name the ring as it is coded
 * @param rings the rings that can be meant; none if the inventory has no such
 */
record RingUse(PolicyRule rule, RingName name, List<KeyRing> rings) {
  private static final List<String> LABELS = List.of("CertificateLabel", "ServerCertificateLabel");

  /** The rules of a policy that use rings, in the order of search. */
  static List<RingUse> of(HealthInput input, KeyRings known) {
    List<RingUse> uses = new ArrayList<>();
    for (PolicyRule rule : input.space().rules()) {
      RingName.of(rule).ifPresent(ring -> uses.add(new RingUse(rule, ring, known.of(rule, ring))));
    }
    return uses;
  }

  /** Whether something is wrong with every ring that can be meant. */
  boolean isWrong(Predicate<KeyRing> fault) {
    return !rings.isEmpty() && rings.stream().allMatch(fault);
  }

  /** The line that codes the ring. */
  FlatNode at() {
    return coded(RingName.KEYWORD).orElseThrow().settings().getFirst();
  }

  /** What codes a parameter; empty if nothing does. */
  Optional<Coded> coded(String keyword) {
    return Optional.ofNullable(rule.effective().coded().get(keyword));
  }

  /** The labels of the certificates to show; none for the default certificate. */
  List<String> labels() {
    List<String> labels = new ArrayList<>();
    for (String keyword : LABELS) {
      coded(keyword)
          .map(Coded::value)
          .ifPresent(
              value -> {
                switch (value) {
                  case EffectiveValue.Single single -> labels.add(single.text());
                  case EffectiveValue.Items items -> labels.addAll(items.items());
                  default -> {}
                }
              });
    }
    return labels;
  }

  /** The certificates of a ring that the rule may show. */
  List<RingEntry> shown(KeyRing ring) {
    List<String> labels = labels();
    return labels.isEmpty()
        ? ring.byDefault()
        : labels.stream().flatMap(label -> ring.labelled(label).stream()).toList();
  }

  /** Whether the application is the server of the handshake. */
  boolean isServer() {
    return role().startsWith("Server");
  }

  /** Whether it is the client. */
  boolean isClient() {
    return role().equals("Client");
  }

  private String role() {
    return coded("HandshakeRole")
        .map(coded -> coded.value() instanceof EffectiveValue.Single one ? one.text() : "")
        .orElse("");
  }
}
