// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import com.google.common.collect.ImmutableRangeSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;
import org.attls.pagent.value.Value;

/** Reads the conditions of a rule, with the statements that they name or hold. */
final class ConditionReader {
  private static final String TIME = "IpTimeCondition";
  private static final List<String> KINDS =
      List.of(
          "LocalAddr",
          "RemoteAddr",
          "LocalPort",
          "RemotePort",
          "Jobname",
          "Userid",
          "Direction",
          TIME);

  private final Reading reading;

  ConditionReader(Reading reading) {
    this.reading = reading;
  }

  /** Whether a parameter of TTLSRule is a condition. */
  static boolean isCondition(String keyword) {
    for (String kind : KINDS) {
      if (keyword.startsWith(kind)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The lines of a rule that are conditions.
   *
   * @param lines the lines of the rule that count
   */
  List<ConditionLine> lines(FlatStatement rule, List<FlatNode> lines) {
    List<ConditionLine> conditions = new ArrayList<>();
    for (FlatNode node : lines) {
      Parameter parameter = Reading.parameter(rule, node).orElseThrow();
      if (isCondition(parameter.keyword())) {
        Optional<FlatStatement> target = target(node);
        List<FlatSetting> values =
            target.map(this::values).orElseGet(() -> List.of((FlatSetting) node));
        conditions.add(new ConditionLine(parameter.keyword(), node, target, values));
      }
    }
    return conditions;
  }

  private Optional<FlatStatement> target(FlatNode node) {
    return node instanceof FlatStatement || FlatPolicy.targetType((FlatSetting) node).isPresent()
        ? reading.statement(node)
        : Optional.empty();
  }

  private List<FlatSetting> values(FlatStatement statement) {
    List<FlatSetting> values = new ArrayList<>();
    for (FlatNode node : reading.counting(statement)) {
      target(node)
          .ifPresentOrElse(
              inner -> values.addAll(values(inner)), () -> values.add((FlatSetting) node));
    }
    return values;
  }

  /** What the lines mean. A side that is limited to nothing usable has no address or port. */
  Conditions conditions(List<ConditionLine> lines) {
    return new Conditions(
        addresses(lines, "LocalAddr"),
        addresses(lines, "RemoteAddr"),
        ports(lines, "LocalPort"),
        ports(lines, "RemotePort"),
        text(lines, "Jobname").orElse(Conditions.ANY),
        text(lines, "Userid").orElse(Conditions.ANY),
        text(lines, "Direction"),
        times(lines));
  }

  private Conditions.Addresses addresses(List<ConditionLine> lines, String kind) {
    List<Value> values = values(lines, kind);
    if (values.contains(new Value.AllAddresses()) || !isLimited(lines, kind)) {
      return Conditions.Addresses.ALL;
    }
    return Conditions.Addresses.of(
        values.stream()
            .filter(Value.Addresses.class::isInstance)
            .map(value -> ((Value.Addresses) value).range())
            .toList());
  }

  private ImmutableRangeSet<Integer> ports(List<ConditionLine> lines, String kind) {
    return isLimited(lines, kind)
        ? Conditions.ports(
            values(lines, kind).stream()
                .filter(Value.Ports.class::isInstance)
                .map(value -> ((Value.Ports) value).range())
                .toList())
        : Conditions.ALL_PORTS;
  }

  private static Optional<String> text(List<ConditionLine> lines, String kind) {
    return values(lines, kind).stream()
        .findFirst()
        .map(
            value ->
                switch (value) {
                  case Value.Word word -> word.option().word();
                  case Value.Text text -> text.text();
                  default -> value.toString();
                });
  }

  private static List<Value> values(List<ConditionLine> lines, String kind) {
    List<Value> values = new ArrayList<>();
    for (ConditionLine line : lines) {
      if (line.keyword().startsWith(kind)) {
        line.values().forEach(setting -> Values.of(setting).ifPresent(values::add));
      }
    }
    return values;
  }

  private boolean isLimited(List<ConditionLine> lines, String kind) {
    for (ConditionLine line : lines) {
      if (line.keyword().startsWith(kind)) {
        return true;
      }
    }
    return reading.hasUnusable(
        parameter ->
            parameter.statement().equals("TTLSRule") && parameter.keyword().startsWith(kind));
  }

  private static List<TimeCondition> times(List<ConditionLine> lines) {
    return lines.stream()
        .filter(line -> line.keyword().startsWith(TIME) && !line.values().isEmpty())
        .map(line -> time(line.values()))
        .toList();
  }

  private static TimeCondition time(List<FlatSetting> settings) {
    Map<String, String> values = new HashMap<>();
    for (FlatSetting setting : settings) {
      if (Values.together(List.of(setting)) instanceof EffectiveValue.Single single) {
        values.put(setting.parameter().orElseThrow().keyword(), single.text());
      }
    }
    return new TimeCondition(values);
  }
}
