// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.probe;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attls.analysis.answers.Match;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.analysis.answers.Taken;
import org.attls.analysis.space.ConnectionSet;
import org.attls.findings.Place;
import org.attls.pagent.source.FlatNode;

/**
 * What a policy says of the connections to a port.
 *
 * @param places where its author wrote a statement or setting
 * @param space its rules
 * @param cases which rules take which of the connections, in the order of search
 * @param match the one answer for all of them; empty if it depends on what is not known of them
 */
public record PortPolicy(
    Function<FlatNode, Place> places, PolicySpace space, List<Taken> cases, Optional<Match> match) {
  /** Copies the cases, so that they cannot change. */
  public PortPolicy {
    cases = List.copyOf(cases);
  }

  /**
   * Looks the connections up.
   *
   * @param connections all that the probe could be, at least one
   */
  public static PortPolicy of(
      Function<FlatNode, Place> places, PolicySpace space, ConnectionSet connections) {
    List<Taken> cases = Taken.of(space, connections);
    boolean alike = cases.stream().allMatch(one -> one.part().sameAs(connections));
    return new PortPolicy(
        places, space, cases, alike ? Optional.of(Match.of(space, connections)) : Optional.empty());
  }

  /** The rule that has the connections; empty if none has, or it is not certain which. */
  public Optional<PolicyRule> rule() {
    return match.filter(found -> found.perhaps().isEmpty()).flatMap(Match::rule);
  }

  /** Whether it is certain what becomes of the connections. */
  public boolean isCertain() {
    return match.filter(found -> found.perhaps().isEmpty()).isPresent();
  }

  /** The rules that may have the connections, for a message. */
  String candidates() {
    return cases.stream()
        .map(one -> one.rule().map(PolicyRule::toString).orElse("no rule"))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /** Where a statement or setting is. */
  Place place(FlatNode node) {
    return places.apply(node);
  }

  /** A rule and its place, such as {@code rule WEB, ttls.policy:12}. */
  String told(PolicyRule rule) {
    Place place = place(rule.statement());
    return rule + ", " + place.file() + ':' + place.line();
  }
}
