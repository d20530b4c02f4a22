// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.model.facts.Release;
import org.attls.pagent.source.FlatPolicy;

/**
 * What a rule does at a release, without the differences of writing: two rules with equal settings
 * treat the same connections in the same way. Names of statements, how they are shared, and the
 * numbers that only make PAGENT read an action anew do not count.
 *
 * @param conditions which connections it is for
 * @param secured whether AT-TLS is on; if not, nothing else counts
 * @param values the values that are in force, by the keyword of the parameter, but those that are
 *     certain to be the default
 */
public record EffectiveSettings(
    Conditions conditions, boolean secured, Map<String, EffectiveValue> values) {
  private static final Set<String> INSTANCES =
      Set.of("GroupUserInstance", "EnvironmentUserInstance", "ConnectionUserInstance");

  /** Copies the values, so that the settings cannot change. */
  public EffectiveSettings {
    values = Map.copyOf(values);
  }

  /** The settings of the rules of a policy in the order of search. */
  public static List<EffectiveSettings> of(FlatPolicy policy, Release release) {
    return EffectiveRule.of(policy).stream().map(rule -> rule.settings(release)).toList();
  }

  static EffectiveSettings of(EffectiveRule rule, Release release) {
    Defaults defaults = new Defaults(release);
    Map<String, EffectiveValue> values = new HashMap<>();
    if (rule.isSecured()) {
      for (Map.Entry<String, Coded> coded : rule.coded().entrySet()) {
        EffectiveValue value = coded.getValue().value();
        if (!INSTANCES.contains(coded.getKey()) && !defaults.isDefault(coded.getKey(), value)) {
          values.put(coded.getKey(), value);
        }
      }
    }
    return new EffectiveSettings(rule.conditions(), rule.isSecured(), values);
  }

  /**
   * The value of a parameter that is in force.
   *
   * @param keyword the keyword as IBM spells it, or the name of the list that several feed
   */
  public EffectiveValue value(String keyword, Release release) {
    return Optional.ofNullable(values.get(keyword))
        .or(() -> new Defaults(release).of(keyword).map(EffectiveValue.Single::new))
        .orElse(new EffectiveValue.Default());
  }
}
