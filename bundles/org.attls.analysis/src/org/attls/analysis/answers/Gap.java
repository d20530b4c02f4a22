// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;

/**
 * Connections that must be protected and are not, or not for certain. AT-TLS fails open: what no
 * rule matches runs in the clear.
 *
 * @param rule the rule that leaves them in the clear; empty if no rule takes them for certain
 * @param part the connections
 * @param witness one of them
 * @param atTimes rules in doubt that do protect some of them when they match
 * @param primaries rules with SecondaryMap On: a connection of the gap is protected after all if
 *     the same process has a connection with the same addresses that such a rule protects
 */
public record Gap(
    Optional<PolicyRule> rule,
    ConnectionSet part,
    Connection witness,
    List<PolicyRule> atTimes,
    List<PolicyRule> primaries) {
  /** Copies the rules, so that the gap cannot change. */
  public Gap {
    atTimes = List.copyOf(atTimes);
    primaries = List.copyOf(primaries);
  }

  /** What becomes of the data. */
  public Protection protection() {
    return rule.map(PolicyRule::protection).orElse(Protection.NO_RULE);
  }

  /**
   * The gaps of a policy.
   *
   * @param inventory the connections that must be protected
   */
  public static List<Gap> of(PolicySpace policy, ConnectionSet inventory) {
    List<Taken> taken = Taken.of(policy, inventory);
    return taken.stream()
        .filter(
            one ->
                one.rule().map(PolicyRule::protection).orElse(Protection.NO_RULE)
                    != Protection.PROTECTED)
        .map(one -> gap(policy, taken, one))
        .toList();
  }

  private static Gap gap(PolicySpace policy, List<Taken> taken, Taken open) {
    List<PolicyRule> atTimes =
        taken.stream()
            .filter(other -> other.rule().filter(Gap::protectsAtTimes).isPresent())
            .filter(other -> other.part().meets(open.part()))
            .map(other -> other.rule().orElseThrow())
            .toList();
    return new Gap(
        open.rule(),
        open.part(),
        open.part().witness().orElseThrow(),
        atTimes,
        Primaries.of(policy, open.part(), open.rule()));
  }

  private static boolean protectsAtTimes(PolicyRule rule) {
    return !rule.isCertain() && rule.protection() == Protection.PROTECTED;
  }
}
