// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.Conditions;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.TimeCondition;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.FindingCode;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.FlatFile;
import org.attls.pagent.flatfile.FlatFileWriter;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.zos.report.ReportedConditions;
import org.attls.zos.report.ReportedConditions.Kind;
import org.attls.zos.report.ReportedConditions.Shown;
import org.attls.zos.report.ReportedRule;
import org.attls.zos.report.RuleText;

/**
 * Compares the conditions of a reported rule with those of the policy, by what they mean.
 *
 * @param policy the policy
 * @param collected takes the differences
 */
record ConditionDifferences(ExpectedPolicy policy, Collected collected) {
  private static final String TIME = "IpTimeCondition";

  private static final Conditions ANYTHING =
      new Conditions(
          Conditions.Addresses.ALL,
          Conditions.Addresses.ALL,
          Conditions.ALL_PORTS,
          Conditions.ALL_PORTS,
          Conditions.ANY,
          Conditions.ANY,
          Optional.empty(),
          List.of());

  void compare(PolicyRule rule, ReportedRule reported) {
    if (reported.entries().isEmpty()) {
      return;
    }
    AtomicInteger groups = new AtomicInteger();
    RuleText text =
        RuleText.of(
            new ReportedRule("R", reported.line(), reported.entries(), List.of()),
            () -> "G" + groups.incrementAndGet());
    text.problems().forEach(collected::unknown);
    Conditions shown = read(text);
    Conditions wanted = rule.effective().conditions();
    Map<Kind, Shown> lines = ReportedConditions.of(reported);
    for (Kind kind : Kind.values()) {
      Shown line = lines.get(kind);
      if (line == null) {
        missing(rule, reported, kind);
      } else if (kind == Kind.PRIORITY
          ? !line.values().equals(List.of(Long.toString(rule.priority())))
          : !same(kind, shown, wanted)) {
        differ(rule, reported, kind, line);
      }
    }
    if (!times(shown).equals(times(wanted)) && reported.entry("Time Periods").isPresent()) {
      collected.at(
          reported.entry("Time Periods").orElseThrow().line(),
          FindingCode.RULE_CONDITION_DIFFERS,
          reported.name(),
          TIME,
          told(times(shown)),
          told(times(wanted)),
          policy.told(rule.statement()));
    }
  }

  private static Conditions read(RuleText text) {
    List<Block> blocks = new ArrayList<>(text.groups());
    blocks.add(text.rule());
    FlatPolicy read = FlatPolicy.read(FlatFileWriter.write(FlatFile.ordered(List.of(), blocks)));
    return EffectiveRule.of(read, read.statements("TTLSRule").findFirst().orElseThrow())
        .conditions();
  }

  private static boolean same(Kind kind, Conditions one, Conditions other) {
    return switch (kind) {
      case LOCAL_ADDRESS -> one.local().equals(other.local());
      case REMOTE_ADDRESS -> one.remote().equals(other.remote());
      case LOCAL_PORT -> one.localPorts().equals(other.localPorts());
      case REMOTE_PORT -> one.remotePorts().equals(other.remotePorts());
      case JOB -> one.job().equalsIgnoreCase(other.job());
      case USER -> one.user().equalsIgnoreCase(other.user());
      case DIRECTION -> one.direction().equals(other.direction());
      case PRIORITY -> true;
    };
  }

  private void differ(PolicyRule rule, ReportedRule reported, Kind kind, Shown shown) {
    collected.at(
        shown.line(),
        FindingCode.RULE_CONDITION_DIFFERS,
        reported.name(),
        kind.keyword(),
        shown.values().isEmpty() ? "All" : Texts.some(shown.values(), 4),
        value(rule, kind),
        policy.told(node(rule, kind)));
  }

  private void missing(PolicyRule rule, ReportedRule reported, Kind kind) {
    boolean limited = kind != Kind.PRIORITY && !same(kind, rule.effective().conditions(), ANYTHING);
    if (limited || kind == Kind.PRIORITY) {
      collected.at(
          reported.line(),
          FindingCode.RULE_CONDITION_NOT_SHOWN,
          kind.keyword(),
          reported.name(),
          value(rule, kind),
          policy.told(node(rule, kind)));
    }
  }

  private static List<ConditionLine> lines(PolicyRule rule, Kind kind) {
    return rule.effective().conditionLines().stream()
        .filter(line -> line.keyword().startsWith(kind.keyword()))
        .toList();
  }

  private static FlatNode node(PolicyRule rule, Kind kind) {
    return lines(rule, kind).stream().findFirst().map(ConditionLine::node).orElse(rule.statement());
  }

  private static String value(PolicyRule rule, Kind kind) {
    if (kind == Kind.PRIORITY) {
      return Long.toString(rule.priority());
    }
    List<String> values =
        lines(rule, kind).stream()
            .flatMap(line -> line.values().stream())
            .map(setting -> setting.value())
            .toList();
    return values.isEmpty() ? "All" : Texts.some(values, 4);
  }

  /** What limits the time, without what is coded as the default. */
  static String times(Conditions conditions) {
    return conditions.times().stream()
        .map(ConditionDifferences::limits)
        .filter(limits -> !limits.isEmpty())
        .collect(Collectors.joining(" or "));
  }

  private static String told(String limits) {
    return limits.isEmpty() ? "of all times" : limits;
  }

  private static String limits(TimeCondition time) {
    return time.parameters().entrySet().stream()
        .filter(limit -> !limit.getValue().matches("1+|00:00-24:00|Local"))
        .sorted(Map.Entry.comparingByKey())
        .map(limit -> limit.getKey() + ' ' + limit.getValue())
        .collect(Collectors.joining(", "));
  }
}
