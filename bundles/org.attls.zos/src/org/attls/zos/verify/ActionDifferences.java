// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.ActionSettings;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.PolicyRule;
import org.attls.findings.FindingCode;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.FlatFile;
import org.attls.pagent.flatfile.FlatFileWriter;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatStatement;
import org.attls.zos.report.ActionText;
import org.attls.zos.report.Report;
import org.attls.zos.report.ReportedAction;

/**
 * Compares the values of reported actions with those of the policy, action by action: a value that
 * another action makes void is compared too. What an action does not code comes from the outer
 * action, else it is the default; reports print such values as if they were coded.
 */
final class ActionDifferences {
  /** They only make the Policy Agent read an action anew, and not every report shows them. */
  static final Set<String> INSTANCES =
      Set.of("GroupUserInstance", "EnvironmentUserInstance", "ConnectionUserInstance");

  private final ExpectedPolicy policy;
  private final Report report;
  private final Collected collected;
  private final Map<FlatStatement, Map<String, Coded>> known = new HashMap<>();

  ActionDifferences(ExpectedPolicy policy, Report report, Collected collected) {
    this.policy = policy;
    this.report = report;
    this.collected = collected;
  }

  /** Compares an action of a rule, which has the name that the policy gives it. */
  void compare(PolicyRule rule, ReportedAction reported) {
    if (reported.entries().isEmpty()) {
      return;
    }
    Map<String, Coded> shown = shown(reported);
    Map<String, Coded> own = coded(rule, reported.level());
    shown.forEach((key, value) -> value(rule, reported, key, value.value()));
    own.forEach(
        (key, value) -> {
          if (!shown.containsKey(key)) {
            missing(reported, key, value);
          }
        });
  }

  private Map<String, Coded> shown(ReportedAction reported) {
    ActionText text = ActionText.of(reported);
    text.problems().forEach(collected::unknown);
    Block block = new Block(text.block().statement(), "A", text.block().entries());
    FlatPolicy read =
        FlatPolicy.read(FlatFileWriter.write(new FlatFile(List.of(), List.of(block))));
    return ActionSettings.of(read, reported.level(), read.statements().findFirst().orElseThrow());
  }

  private Map<String, Coded> coded(PolicyRule rule, ActionLevel level) {
    FlatPolicy flat = policy.space().policy();
    return RuleActions.of(flat, rule, level)
        .map(action -> known.computeIfAbsent(action, key -> ActionSettings.of(flat, level, key)))
        .orElse(Map.of());
  }

  private void value(PolicyRule rule, ReportedAction reported, String key, EffectiveValue value) {
    int line = reported.entry(key).orElseThrow().line();
    String keyword = Texts.keyword(key);
    Optional<Coded> coded = inForce(rule, reported.level(), key);
    if (coded.isPresent()) {
      if (!same(value, coded.get().value())) {
        collected.at(
            line,
            FindingCode.ACTION_VALUE_DIFFERS,
            name(reported),
            keyword,
            Texts.value(value),
            Texts.value(coded.get().value()),
            policy.told(coded.get().settings().getFirst()));
      }
      return;
    }
    Optional<LikelyDefault> likely =
        LikelyDefault.of(reported.level(), key, policy.space().release());
    if (INSTANCES.contains(key)) {
      return;
    }
    if (likely.isEmpty() || !(value instanceof EffectiveValue.Single)) {
      collected.unjudged(keyword);
    } else if (!same(value, likely.get().value())) {
      byDefault(reported, keyword, value, likely.get(), line);
    }
  }

  private void byDefault(
      ReportedAction reported,
      String keyword,
      EffectiveValue value,
      LikelyDefault likely,
      int line) {
    if (likely.certain()) {
      collected.at(
          line,
          FindingCode.ACTION_VALUE_DIFFERS,
          name(reported),
          keyword,
          Texts.value(value),
          Texts.value(likely.value()),
          "not coded: the default of " + policy.space().release());
    } else {
      collected.at(
          line,
          FindingCode.ACTION_DEFAULT_DIFFERS,
          name(reported),
          keyword,
          Texts.value(value),
          Texts.value(likely.value()));
    }
  }

  /** What the policy codes for an action: in it, else in the next outer one that does. */
  private Optional<Coded> inForce(PolicyRule rule, ActionLevel level, String key) {
    for (int i = level.ordinal(); i >= 0; i--) {
      Coded found = coded(rule, ActionLevel.values()[i]).get(key);
      if (found != null) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private void missing(ReportedAction reported, String key, Coded coded) {
    boolean isDefault =
        LikelyDefault.of(reported.level(), key, policy.space().release())
            .filter(likely -> same(coded.value(), likely.value()))
            .isPresent();
    if (INSTANCES.contains(key) || isDefault || coded.value() instanceof EffectiveValue.Secret) {
      return;
    }
    collected.at(
        reported.line(),
        FindingCode.ACTION_VALUE_NOT_SHOWN,
        Texts.keyword(key),
        name(reported),
        Texts.value(coded.value()),
        policy.told(coded.settings().getFirst()));
  }

  private static String name(ReportedAction reported) {
    String level = Texts.level(reported.level());
    return Character.toUpperCase(level.charAt(0)) + level.substring(1) + ' ' + reported.name();
  }

  private boolean same(EffectiveValue one, EffectiveValue other) {
    return one.equals(other)
        || report.upperCase() && Texts.value(one).equalsIgnoreCase(Texts.value(other));
  }
}
