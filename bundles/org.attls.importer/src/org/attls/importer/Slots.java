// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Map;
import java.util.Optional;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.EffectiveRule;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.StatementKind;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Where those lines and statements of a rule go that hold no value which is carried. */
final class Slots {
  /** Why a line counts as void that excludes another one. */
  static final String DISPUTED =
      "another line was taken in its place; which one PAGENT takes is not confirmed";

  private static final String RING = "TTLSKeyringParms";

  /** The conditions that the traffic type does not have, by what their keywords begin with. */
  private static final Map<String, Slot> CONDITIONS =
      Map.of("LocalAddr", Slot.LOCAL, "RemoteAddr", Slot.REMOTE, "IpTimeCondition", Slot.TIME);

  private Slots() {}

  /**
   * Where a line or statement goes.
   *
   * @param priorities whether priorities stand in the text
   */
  static Assignment assign(EffectiveRule rule, FlatNode node, boolean priorities) {
    return switch (node) {
      case FlatStatement statement ->
          new Assignment(node, slot(rule, statement), Fate.EXPRESSED, "");
      case FlatSetting setting -> setting(rule, setting, priorities);
    };
  }

  private static Assignment setting(EffectiveRule rule, FlatSetting setting, boolean priorities) {
    if (rule.unusable().contains(setting)) {
      Slot slot =
          FlatPolicy.targetType(setting).map(Slots::slot).orElse(Homes.of(keyword(setting)));
      return new Assignment(setting, slot, Fate.NOT_CARRIED, why(setting));
    }
    if (rule.overridden().contains(setting)) {
      String why = rule.disputed().contains(setting) ? DISPUTED : "a stronger action wins over it";
      return new Assignment(setting, Homes.of(keyword(setting)), Fate.NO_EFFECT, why);
    }
    if (setting.is("Priority")) {
      return priorities
          ? new Assignment(setting, Slot.RULE, Fate.EXPRESSED, "priority")
          : new Assignment(setting, Slot.RULE, Fate.BY_ORDER, "");
    }
    return new Assignment(setting, reference(rule, setting), Fate.EXPRESSED, "");
  }

  /** Why a line that cannot be relied on is not carried. */
  static String why(FlatSetting setting) {
    return FlatPolicy.targetType(setting).isPresent() && !setting.value().isEmpty()
        ? "it names a statement that does not exist"
        : "the value cannot be read";
  }

  private static String keyword(FlatSetting setting) {
    return setting.parameter().orElseThrow().keyword();
  }

  private static Slot reference(EffectiveRule rule, FlatSetting setting) {
    return condition(rule, setting)
        .or(() -> FlatPolicy.targetType(setting).map(Slots::slot))
        .orElse(Slot.TYPE);
  }

  /** The slot of a statement: for addresses by the side on which the rule names them. */
  private static Slot slot(EffectiveRule rule, FlatStatement statement) {
    if (statement.equals(rule.statement())) {
      return Slot.TYPE;
    }
    return condition(rule, statement).orElseGet(() -> slot(statement.canonicalKeyword()));
  }

  private static Optional<Slot> condition(EffectiveRule rule, FlatNode node) {
    return rule.conditionLines().stream()
        .filter(line -> isOf(line, node))
        .findFirst()
        .map(line -> ofCondition(line.keyword()));
  }

  /** The slot of a condition of a rule, by its keyword. */
  static Slot ofCondition(String keyword) {
    return CONDITIONS.entrySet().stream()
        .filter(each -> keyword.startsWith(each.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(Slot.TYPE);
  }

  /** Whether a node is the line, the statement that it names, or one that holds a value of it. */
  private static boolean isOf(ConditionLine line, FlatNode node) {
    return line.node().equals(node)
        || line.target().filter(node::equals).isPresent()
        || line.target()
            .filter(target -> node.parent().filter(target::equals).isPresent())
            .isPresent()
        || line.values().stream()
            .anyMatch(value -> value.parent().filter(node::equals).isPresent());
  }

  private static Slot slot(String statement) {
    boolean condition =
        Catalogue.get()
            .statement(statement)
            .filter(each -> each.kind() == StatementKind.CONDITION)
            .isPresent();
    return condition ? Slot.TYPE : statement.equals(RING) ? Slot.KEY_RING : Slot.LEVEL;
  }
}
