// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.attls.analysis.answers.Certainty;
import org.attls.analysis.answers.Negotiation;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.Place;
import org.attls.health.PolicySources;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;

/** What the author of a policy calls the things that an action serves. */
final class Owners {
  private static final String V13 = "TLSv1.3";

  private final Release release;
  private final PolicySources sources;
  private final List<PolicyRule> rules;
  private final Map<FlatStatement, Set<PolicyRule>> byAction = new HashMap<>();

  Owners(FlatPolicy policy, Release release, PolicySources sources) {
    this.release = release;
    this.sources = sources;
    this.rules = PolicySpace.of(policy, release).rules();
    for (PolicyRule rule : rules) {
      rule.effective().read().stream()
          .filter(FlatStatement.class::isInstance)
          .map(FlatStatement.class::cast)
          .forEach(one -> byAction.computeIfAbsent(one, key -> new LinkedHashSet<>()).add(rule));
    }
  }

  private Collection<PolicyRule> served(FlatNode action) {
    return byAction.getOrDefault(action, Set.of());
  }

  /** Whether the author of all rules of an action listed the versions. */
  boolean listVersions(FlatNode action) {
    Collection<PolicyRule> served = served(action);
    return !served.isEmpty() && served.stream().allMatch(sources::listsVersions);
  }

  /** The security level that an action is of, if its rules have one place for it. */
  Optional<Place> levelOf(FlatNode action) {
    Set<Optional<Place>> places =
        served(action).stream().map(sources::levelPlace).collect(Collectors.toSet());
    return places.size() == 1 ? places.iterator().next() : Optional.empty();
  }

  /** The security level that an action is of; if there are several, or none, its rules. */
  String ofAction(FlatNode action) {
    Collection<PolicyRule> served = served(action);
    Set<String> levels =
        served.stream().flatMap(rule -> sources.level(rule).stream()).collect(Collectors.toSet());
    if (levels.size() == 1) {
      return "security level " + levels.iterator().next();
    }
    Set<String> names = names(served);
    return names.size() < 2
        ? String.join("", names)
        : names.iterator().next() + " (and " + (names.size() - 1) + " more)";
  }

  /** For which rules a line switches TLS 1.3 on in vain; empty if for all of them. */
  String lackingSuites(FlatNode line) {
    List<PolicyRule> reached =
        rules.stream()
            .filter(
                rule ->
                    Optional.ofNullable(rule.effective().coded().get(V13))
                        .filter(coded -> coded.settings().contains(line))
                        .isPresent())
            .toList();
    List<PolicyRule> lacking = reached.stream().filter(this::lacks).toList();
    return lacking.size() == reached.size() ? "" : " for " + Texts.some(names(lacking));
  }

  private boolean lacks(PolicyRule rule) {
    return Negotiation.of(rule.effective(), release).versions().stream()
        .anyMatch(choice -> choice.version().name().equals(V13) && choice.usable() == Certainty.NO);
  }

  private Set<String> names(Collection<PolicyRule> some) {
    return some.stream().map(sources::name).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
