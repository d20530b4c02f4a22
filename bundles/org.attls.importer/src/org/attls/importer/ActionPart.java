// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.pagent.source.FlatSetting;

/** Takes apart what the actions of a rule say: for its security level, traffic type and so on. */
final class ActionPart {
  private final EffectiveRule rule;
  private final Surroundings surroundings;
  private final Contents contents;
  private final ProtocolLines protocol;
  private final RoleLines role;
  private final KeyRingLines ring;
  private final SharedLines shared;
  private final PropertyLines properties;
  private final List<LineTaker> takers;

  /**
   * Takes a rule apart.
   *
   * @param assignments gets where each line goes
   */
  ActionPart(EffectiveRule rule, Surroundings surroundings, List<Assignment> assignments) {
    this.rule = rule;
    this.surroundings = surroundings;
    this.contents = new Contents(assignments);
    this.protocol = new ProtocolLines(rule, surroundings.defaults(), contents);
    this.role = new RoleLines(rule, surroundings.defaults(), contents);
    this.ring = new KeyRingLines(rule, contents);
    this.shared = new SharedLines(surroundings, contents);
    this.properties = new PropertyLines(surroundings.defaults(), contents);
    this.takers =
        List.of(
            new SecretLines(rule, contents),
            protocol,
            ring,
            role,
            this::takeInPlace,
            shared,
            properties);
    rule.coded().forEach(this::take);
  }

  private void take(String keyword, Coded coded) {
    if (keyword.equals(EffectiveRule.ENABLED)) {
      contents.assign(coded, Slot.LEVEL, Fate.EXPRESSED, rule.isSecured() ? "" : "no security");
    } else if (rule.isSecured()) {
      takers.stream().anyMatch(taker -> taker.take(keyword, coded));
    } else if (coded.level() != ActionLevel.GROUP) {
      contents.assign(coded, Slot.LEVEL, Fate.NO_EFFECT, "TTLSEnabled is Off");
    } else if (Homes.of(keyword) != Slot.RULE || !shared.take(keyword, coded)) {
      properties.takeWithoutSecurity(keyword, coded);
    }
  }

  private boolean takeInPlace(String keyword, Coded coded) {
    List<FlatSetting> lines = surroundings.inPlace().of(rule, keyword);
    lines.forEach(setting -> contents.carry(setting, Homes.of(keyword)));
    return !lines.isEmpty();
  }

  Optional<KeyStore> ring() {
    return ring.keys();
  }

  /** The handshake role in the words of the language. */
  Optional<String> role() {
    return role.word();
  }

  LevelContent level() {
    return new LevelContent(
        rule.isSecured(),
        protocol.versions(),
        protocol.ciphers(),
        contents.properties(Slot.LEVEL),
        contents.verbatims(Slot.LEVEL));
  }

  /**
   * The traffic type.
   *
   * @param head its conditions
   * @param more what it carries verbatim of the conditions
   */
  TypeContent type(String head, List<VerbatimBlock> more) {
    List<VerbatimBlock> verbatims = new ArrayList<>(contents.verbatims(Slot.TYPE));
    verbatims.addAll(more);
    return new TypeContent(head, contents.properties(Slot.TYPE), List.copyOf(verbatims));
  }

  /** What the connectivity rule says of the row. */
  List<Property> row() {
    return contents.properties(Slot.RULE);
  }
}
