// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks.reach;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.analysis.answers.PolicyRule;
import org.attls.health.HealthInput;
import org.attls.health.inventory.RingEntry;
import org.attls.health.inventory.StackName;
import org.attls.model.values.NamePattern;

/** The key rings of the inventory that a system has. */
final class KeyRings {
  private final Map<RingName, List<RingEntry>> rings;
  private final Map<RingName, List<KeyRing>> known = new HashMap<>();

  private KeyRings(Map<RingName, List<RingEntry>> rings) {
    this.rings = rings;
  }

  /** Why nothing is known of key rings. */
  static Optional<String> obstacle(HealthInput input) {
    return OfStack.of("keyrings.csv", input.inventory().rings(), input, KeyRings::system);
  }

  private static StackName system(RingEntry entry) {
    return new StackName(entry.image(), "*");
  }

  static KeyRings of(HealthInput input) {
    List<RingEntry> all = input.inventory().rings().orElse(List.of());
    return new KeyRings(
        OfStack.of(all, input, KeyRings::system).stream()
            .collect(
                Collectors.groupingBy(
                    entry -> new RingName(Optional.of(entry.owner()), entry.ring()),
                    LinkedHashMap::new,
                    Collectors.toList())));
  }

  /** The names of all rings, with their owners. */
  List<String> names() {
    return rings.keySet().stream().map(RingName::toString).toList();
  }

  /**
   * The rings that a rule can mean: without an owner that of its user ID, and where that is not
   * certain either, those of every user.
   */
  List<KeyRing> of(PolicyRule rule, RingName wanted) {
    String user = rule.effective().conditions().user();
    RingName meant =
        wanted.owner().isEmpty() && NamePattern.isName(user)
            ? new RingName(Optional.of(user), wanted.ring())
            : wanted;
    return known.computeIfAbsent(
        meant,
        name ->
            rings.entrySet().stream()
                .filter(entry -> entry.getKey().fits(name))
                .map(entry -> new KeyRing(entry.getKey(), entry.getValue()))
                .toList());
  }
}
