// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.Conditions;
import org.attls.analysis.Defaults;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.Values;
import org.attls.model.values.PortRange;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.StatementKind;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.value.Value;

/** Takes apart the conditions of a rule: what its traffic type says of them. */
final class ConditionPart {
  private static final String RULE = "TTLSRule";

  /** What decides whether a rule is secured at all, and before which others it is searched. */
  private static final List<String> DECIDING =
      List.of("TTLSEnabled", "TTLSGroupActionRef", "Priority");

  private final EffectiveRule rule;
  private final List<Assignment> assignments;
  private final TimePart times;
  private final List<VerbatimBlock.Line> refused = new ArrayList<>();

  /**
   * Takes a rule apart.
   *
   * @param assignments gets where each line goes
   */
  ConditionPart(EffectiveRule rule, Defaults defaults, List<Assignment> assignments) {
    this.rule = rule;
    this.assignments = assignments;
    this.times = new TimePart(rule, defaults, assignments);
    rule.conditionLines().stream().filter(line -> !TimePart.isTime(line)).forEach(this::take);
    rule.unusable().stream()
        .filter(setting -> isCondition(setting) || DECIDING.stream().anyMatch(setting::is))
        .forEach(setting -> refuse(setting, Slots.why(setting)));
    rule.disputed().stream()
        .filter(ConditionPart::isCondition)
        .forEach(setting -> refuse(setting, Slots.DISPUTED));
    if (refused.isEmpty() && rule.conditions().direction().isEmpty()) {
      refused.add(new VerbatimBlock.Line("Direction", ""));
    }
  }

  /** The direction and the other conditions, in the words of the language. */
  String head() {
    StringBuilder head = new StringBuilder(direction());
    ports("LocalPort").ifPresent(ports -> head.append(" local ").append(ports));
    ports("RemotePort").ifPresent(ports -> head.append(" remote ").append(ports));
    Conditions conditions = rule.conditions();
    word("Jobname", conditions.job()).ifPresent(job -> head.append(" job ").append(job));
    word("Userid", conditions.user()).ifPresent(user -> head.append(" user ").append(user));
    return head.toString();
  }

  /** Whether the role does not follow from the direction. */
  boolean isEither() {
    return direction().equals("either");
  }

  private String direction() {
    return switch (rule.conditions().direction().orElse("")) {
      case "Inbound" -> "inbound";
      case "Outbound" -> "outbound";
      default -> "either";
    };
  }

  /**
   * What goes verbatim into the traffic type: conditions that cannot be read. Those that decide the
   * language refuses, so that no rule is generated which is for more connections.
   */
  List<VerbatimBlock> verbatims() {
    List<VerbatimBlock> blocks = new ArrayList<>(times.verbatims());
    if (!refused.isEmpty()) {
      blocks.addFirst(new VerbatimBlock(RULE, refused));
    }
    return blocks;
  }

  /** When the rule is active; empty for always. */
  List<TimeContent> times() {
    return times.times();
  }

  private void take(ConditionLine line) {
    Slot slot = Slots.ofCondition(line.keyword());
    if (line.values().isEmpty()) {
      refuse(line, "it has no members");
    } else if (isName(line.keyword()) && !Words.isWord(line.values().getFirst().value())) {
      refuse(line, "the authoring language cannot spell it");
    } else {
      line.values()
          .forEach(value -> assignments.add(new Assignment(value, slot, Fate.EXPRESSED, "")));
    }
  }

  private static boolean isName(String keyword) {
    return keyword.equals("Jobname") || keyword.equals("Userid");
  }

  private void refuse(ConditionLine line, String why) {
    String value = line.node() instanceof FlatSetting setting ? setting.value() : "";
    refused.add(new VerbatimBlock.Line(line.keyword(), SafeText.line(value)));
    assignments.add(new Assignment(line.node(), Slot.TYPE, Fate.REFUSED, why));
  }

  private void refuse(FlatSetting setting, String why) {
    refused.add(
        new VerbatimBlock.Line(
            setting.parameter().orElseThrow().keyword(), SafeText.line(setting.value())));
    assignments.add(new Assignment(setting, Slot.TYPE, Fate.REFUSED, why));
  }

  private static boolean isCondition(FlatSetting setting) {
    Parameter parameter = setting.parameter().orElseThrow();
    return Catalogue.get().statement(parameter.statement()).orElseThrow().kind()
            == StatementKind.CONDITION
        || parameter.statement().equals(RULE) && !isAction(parameter.keyword());
  }

  private static boolean isAction(String keyword) {
    return keyword.startsWith("TTLS") || keyword.equals("Priority");
  }

  private Optional<String> ports(String kind) {
    List<PortRange> ranges =
        rule.conditionLines().stream()
            .filter(line -> line.keyword().startsWith(kind))
            .flatMap(line -> line.values().stream())
            .flatMap(setting -> Values.of(setting).stream())
            .filter(Value.Ports.class::isInstance)
            .map(value -> ((Value.Ports) value).range())
            .distinct()
            .toList();
    if (ranges.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        ranges.equals(List.of(PortRange.EPHEMERAL))
            ? "ephemeral"
            : ranges.stream().map(PortRange::text).collect(Collectors.joining(", ")));
  }

  /** A job name or user ID. */
  private Optional<String> word(String keyword, String pattern) {
    boolean coded = rule.conditionLines().stream().anyMatch(line -> line.keyword().equals(keyword));
    return coded && Words.isWord(pattern) ? Optional.of(Words.value(pattern)) : Optional.empty();
  }
}
