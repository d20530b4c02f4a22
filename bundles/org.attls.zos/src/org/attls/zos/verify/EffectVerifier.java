// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.Coded;
import org.attls.analysis.Conditions;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.answers.PolicyRule;
import org.attls.analysis.answers.PolicySpace;
import org.attls.findings.FindingCode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.zos.report.PasearchPolicy;
import org.attls.zos.report.Report;
import org.attls.zos.report.ReportedRule;

/**
 * Compares all rules of a {@code pasearch -t} report with a policy of other names, such as one that
 * was imported: which connections each rule is for, in which order those are searched that share
 * some, and what holds for them.
 */
final class EffectVerifier {
  private final ExpectedPolicy policy;
  private final Collected collected;
  private final List<PolicyRule> reported;
  private final Map<String, Integer> lines;

  EffectVerifier(ExpectedPolicy policy, Report report, Collected collected) {
    this.policy = policy;
    this.collected = collected;
    FlatPolicy made = FlatPolicy.read(PasearchPolicy.of(report).text());
    this.reported = PolicySpace.of(made, policy.space().release()).rules();
    this.lines =
        report.rules().stream()
            .collect(
                Collectors.toMap(
                    ReportedRule::name, ReportedRule::line, Math::min, LinkedHashMap::new));
  }

  /** Compares; what is missing is only told if the report is whole. */
  void verify(boolean whole) {
    Map<PolicyRule, PolicyRule> pairs = new LinkedHashMap<>();
    for (PolicyRule rule : reported) {
      partner(rule, pairs)
          .ifPresentOrElse(
              wanted -> pairs.put(wanted, rule),
              () -> collected.at(line(rule), FindingCode.RULE_NOT_IN_POLICY, rule.name()));
    }
    if (whole) {
      policy.space().rules().stream()
          .filter(rule -> !pairs.containsKey(rule))
          .forEach(
              rule ->
                  collected.at(
                      policy.places().apply(rule.statement()),
                      FindingCode.RULE_NOT_INSTALLED,
                      rule.name(),
                      policy.told(rule.statement())));
    }
    pairs.forEach(this::values);
    order(pairs);
  }

  private Optional<PolicyRule> partner(PolicyRule rule, Map<PolicyRule, PolicyRule> pairs) {
    return policy.space().rules().stream()
        .filter(each -> !pairs.containsKey(each) && key(each).equals(key(rule)))
        .findFirst();
  }

  private static List<Object> key(PolicyRule rule) {
    Conditions all = rule.effective().conditions();
    return List.of(
        all.local(),
        all.remote(),
        all.localPorts(),
        all.remotePorts(),
        all.job(),
        all.user(),
        all.direction(),
        ConditionDifferences.times(all));
  }

  private void values(PolicyRule wanted, PolicyRule shown) {
    Map<String, Coded> own = wanted.effective().coded();
    Map<String, Coded> other = shown.effective().coded();
    TreeSet<String> keywords = new TreeSet<>(own.keySet());
    keywords.addAll(other.keySet());
    keywords.removeAll(ActionDifferences.INSTANCES);
    for (String keyword : keywords) {
      Optional<EffectiveValue> asked = value(own, keyword);
      Optional<EffectiveValue> there = value(other, keyword);
      boolean secret = asked.filter(EffectiveValue.Secret.class::isInstance).isPresent();
      if (asked.isEmpty() || there.isEmpty()) {
        collected.unjudged(Texts.keyword(keyword));
      } else if (!secret && !same(asked.get(), there.get())) {
        collected.at(
            line(shown),
            FindingCode.ACTION_VALUE_DIFFERS,
            "Rule " + shown.name(),
            Texts.keyword(keyword),
            Texts.value(there.get()),
            Texts.value(asked.get()),
            policy.told(wanted.statement()));
      }
    }
  }

  private static boolean same(EffectiveValue one, EffectiveValue other) {
    return Texts.value(one).equalsIgnoreCase(Texts.value(other))
        || Texts.value(one)
            .replaceAll("[ ,]", "")
            .equals(Texts.value(other).replaceAll("[ ,]", ""));
  }

  private Optional<EffectiveValue> value(Map<String, Coded> coded, String keyword) {
    Coded found = coded.get(keyword);
    return found != null
        ? Optional.of(found.value())
        : LikelyDefault.of(ActionLevel.CONNECTION, keyword, policy.space().release())
            .map(LikelyDefault::value);
  }

  private void order(Map<PolicyRule, PolicyRule> pairs) {
    for (Map.Entry<PolicyRule, PolicyRule> pair : pairs.entrySet()) {
      pairs.entrySet().stream()
          .filter(later -> later.getValue().position() > pair.getValue().position())
          .filter(later -> later.getKey().position() < pair.getKey().position())
          .filter(later -> later.getKey().connections().meets(pair.getKey().connections()))
          .findFirst()
          .ifPresent(
              later ->
                  collected.at(
                      line(pair.getValue()),
                      FindingCode.RULE_ORDER_DIFFERS,
                      pair.getValue().name(),
                      "after rule " + later.getKey().name()));
    }
  }

  private int line(PolicyRule rule) {
    return lines.getOrDefault(rule.name(), 1);
  }
}
