// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.EffectiveRule;

/**
 * A TTLSRule taken apart into what the authoring objects say.
 *
 * @param rule the rule
 * @param local the addresses of the z/OS side
 * @param remote the addresses of the partner
 * @param type what becomes a traffic type
 * @param level what becomes a security level
 * @param ring the key ring; empty if it names none, or needs none
 * @param assignments where its lines go
 */
record Part(
    EffectiveRule rule,
    Side local,
    Side remote,
    TypeContent type,
    LevelContent level,
    Optional<String> ring,
    List<Assignment> assignments) {

  static Part of(EffectiveRule rule, Surroundings surroundings) {
    List<Assignment> assignments = new ArrayList<>();
    ConditionPart conditions = new ConditionPart(rule, assignments);
    ActionPart actions = new ActionPart(rule, surroundings, assignments);
    // The language asks for a role even where nothing is secured, if the direction gives none.
    Optional<String> role =
        actions
            .role()
            .or(
                () ->
                    conditions.isEither() && !rule.isSecured()
                        ? Optional.of("server")
                        : Optional.empty());
    String head = conditions.head() + role.map(word -> ' ' + word).orElse("");
    return new Part(
        rule,
        Side.of(rule, "LocalAddr"),
        Side.of(rule, "RemoteAddr"),
        actions.type(head, conditions.verbatims()),
        actions.level(),
        actions.ring(),
        List.copyOf(assignments));
  }
}
