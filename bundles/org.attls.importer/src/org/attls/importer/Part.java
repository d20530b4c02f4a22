// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attls.analysis.EffectiveRule;
import org.attls.pagent.source.FlatSetting;

/**
 * A TTLSRule taken apart into what the authoring objects say.
 *
 * @param rule the rule
 * @param local the addresses of the z/OS side
 * @param remote the addresses of the partner
 * @param type what becomes a traffic type
 * @param level what becomes a security level
 * @param ring the key ring; empty if it names none, or needs none
 * @param times when it is active; empty for always
 * @param row the settings that the connectivity rule has for the row
 * @param assignments where its lines go
 */
record Part(
    EffectiveRule rule,
    Side local,
    Side remote,
    TypeContent type,
    LevelContent level,
    Optional<KeyStore> ring,
    List<TimeContent> times,
    List<Property> row,
    List<Assignment> assignments) {

  private static final String CLIENT = " client";
  private static final String GROUP_ACTION = "TTLSGroupActionRef";

  static Part of(EffectiveRule rule, Surroundings surroundings) {
    List<Assignment> assignments = new ArrayList<>();
    ConditionPart conditions = new ConditionPart(rule, surroundings.defaults(), assignments);
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
        conditions.times(),
        actions.row(),
        List.copyOf(assignments));
  }

  /** The rule in a group action of its own name. */
  Part inGroup(Property action) {
    List<Assignment> more = new ArrayList<>(assignments);
    rule.read().stream()
        .filter(node -> node instanceof FlatSetting setting && setting.is(GROUP_ACTION))
        .forEach(node -> more.add(new Assignment(node, Slot.RULE, Fate.EXPRESSED, action.words())));
    return new Part(
        rule,
        local,
        remote,
        type,
        level,
        ring,
        times,
        Stream.concat(row.stream(), Stream.of(action)).sorted().toList(),
        List.copyOf(more));
  }

  /** Whether z/OS is the client of the handshake. */
  boolean isClient() {
    return rule.isSecured() && type.head().endsWith(CLIENT);
  }
}
