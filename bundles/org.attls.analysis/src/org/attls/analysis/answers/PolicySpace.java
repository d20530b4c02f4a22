// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveSettings;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.SearchOrder;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/** The rules of a policy at a release in the order of search, made ready for questions. */
public final class PolicySpace {
  private final FlatPolicy policy;
  private final Release release;
  private final List<PolicyRule> rules;
  private RuleSearch search;
  private Treatments treatments;

  /** What two rules must have in common to treat connections alike. */
  private record Effect(boolean secured, Map<String, EffectiveValue> values) {}

  private PolicySpace(FlatPolicy policy, Release release, List<PolicyRule> rules) {
    this.policy = policy;
    this.release = release;
    this.rules = rules;
  }

  /** The rules of a policy. */
  public static PolicySpace of(FlatPolicy policy, Release release) {
    Map<Effect, Integer> effects = new HashMap<>();
    List<PolicyRule> rules = new ArrayList<>();
    for (EffectiveRule rule : EffectiveRule.of(policy)) {
      EffectiveSettings settings = rule.settings(release);
      Effect effect = new Effect(settings.secured(), settings.values());
      Integer known = effects.putIfAbsent(effect, effects.size());
      Reach reach = ReachReader.of(rule);
      rules.add(
          new PolicyRule(
              rules.size(),
              rule,
              settings,
              known == null ? effects.size() - 1 : known,
              SearchOrder.priority(rule.statement()),
              reach.boxes(),
              reach.doubts()));
    }
    return new PolicySpace(policy, release, Collections.unmodifiableList(rules));
  }

  /** The policy. */
  public FlatPolicy policy() {
    return policy;
  }

  /** The release whose defaults and versions count. */
  public Release release() {
    return release;
  }

  /** The rules in the order of search. */
  public List<PolicyRule> rules() {
    return rules;
  }

  /** The rules that may not match what they are for: no answer rests on them. */
  public List<PolicyRule> doubtful() {
    return rules.stream().filter(rule -> !rule.isCertain()).toList();
  }

  /** How one of the rules treats the connections that it takes. */
  public Treatment treatment(PolicyRule rule) {
    if (treatments == null) {
      treatments = new Treatments(release);
    }
    return treatments.of(rule);
  }

  /** The index of the rules, made when first asked for. */
  RuleSearch search() {
    if (search == null) {
      search = new RuleSearch(rules);
    }
    return search;
  }
}
