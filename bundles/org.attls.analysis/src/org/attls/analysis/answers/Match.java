// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;

/**
 * What the stack does with a connection.
 *
 * @param connection the connection
 * @param rule the rule that matches; empty if none certainly does: the connection is then in the
 *     clear
 * @param perhaps rules before it that are for the connection but may not match, see {@link Doubt}
 * @param missed the rules before it that do not match, in the order of search
 * @param rivals rules behind it of the same priority that are for the connection too and would be
 *     asked first if names were ordered in another way; the collation is not confirmed
 * @param primaries rules with SecondaryMap On: if the same process has a connection between the
 *     same addresses that such a rule matches, this one gets its policy instead
 */
public record Match(
    Connection connection,
    Optional<PolicyRule> rule,
    List<PolicyRule> perhaps,
    List<Missed> missed,
    List<PolicyRule> rivals,
    List<PolicyRule> primaries) {
  /** Copies the lists, so that the answer cannot change. */
  public Match {
    perhaps = List.copyOf(perhaps);
    missed = List.copyOf(missed);
    rivals = List.copyOf(rivals);
    primaries = List.copyOf(primaries);
  }

  /** Looks a connection up in the rules of a policy. */
  public static Match of(PolicySpace policy, Connection connection) {
    return of(policy, connection, ConnectionSet.of(connection));
  }

  /**
   * Looks up connections that all go the same way, which {@link Taken} tells.
   *
   * @param connections the connections, at least one; the answer names one of them
   */
  public static Match of(PolicySpace policy, ConnectionSet connections) {
    return of(policy, connections.witness().orElseThrow(), connections);
  }

  private static Match of(PolicySpace policy, Connection connection, ConnectionSet all) {
    List<PolicyRule> perhaps = new ArrayList<>();
    List<Missed> missed = new ArrayList<>();
    Optional<PolicyRule> found = Optional.empty();
    for (PolicyRule rule : policy.rules()) {
      Optional<Missed> why = Missed.of(rule, connection);
      why.ifPresent(missed::add);
      if (why.isEmpty() && rule.isCertain()) {
        found = Optional.of(rule);
        break;
      }
      if (why.isEmpty()) {
        perhaps.add(rule);
      }
    }
    return new Match(
        connection,
        found,
        perhaps,
        missed,
        found.map(rule -> rivals(policy, rule, all)).orElse(List.of()),
        Primaries.of(policy, all, found));
  }

  private static List<PolicyRule> rivals(
      PolicySpace policy, PolicyRule rule, ConnectionSet connections) {
    return policy.rules().stream()
        .skip(rule.position() + 1L)
        .takeWhile(other -> other.priority() == rule.priority())
        .filter(other -> !NameCollation.isSure(rule, other))
        .filter(other -> other.connections().meets(connections))
        .toList();
  }

  /** What becomes of the data, if no rule of {@link #perhaps} matches. */
  public Protection protection() {
    return rule.map(PolicyRule::protection).orElse(Protection.NO_RULE);
  }
}
