// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.Coded;
import org.attls.analysis.Defaults;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.Release;
import org.attls.model.settings.Holder;
import org.attls.model.settings.SettingWords;

/**
 * What all rules of a file share.
 *
 * @param defaults the defaults of the release
 * @param inPlace the lines that say something only in their own statement
 * @param shared the settings that the image can say for all rules, in order
 */
record Surroundings(Defaults defaults, InPlace inPlace, List<Property> shared) {
  private static final String GROUP = "TTLSGroup";

  static Surroundings of(List<EffectiveRule> rules, Release release) {
    Defaults defaults = new Defaults(release);
    InPlace inPlace = InPlace.of(rules, defaults);
    return new Surroundings(
        defaults,
        inPlace,
        SettingWords.all().stream()
            .filter(words -> words.holders().contains(Holder.IMAGE))
            .filter(
                words ->
                    rules.stream().allMatch(rule -> inPlace.of(rule, words.keyword()).isEmpty()))
            .flatMap(words -> shared(words, rules, defaults).stream())
            .toList());
  }

  /** A setting of the image: all rules that can have it say the same, and it is no default. */
  private static Optional<Property> shared(
      SettingWords words, List<EffectiveRule> rules, Defaults defaults) {
    Set<EffectiveValue> values = new HashSet<>();
    for (EffectiveRule rule : rules) {
      if (rule.isSecured() || words.statement().startsWith(GROUP)) {
        Optional<EffectiveValue> value = value(rule, words.keyword(), defaults);
        if (value.isEmpty()) {
          return Optional.empty();
        }
        values.add(value.get());
      }
    }
    Optional<EffectiveValue> standard = standard(words.keyword(), defaults);
    return values.size() == 1
        ? values.stream()
            .filter(value -> !standard.equals(Optional.of(value)))
            .findFirst()
            .map(value -> Property.of(words, value))
        : Optional.empty();
  }

  private static Optional<EffectiveValue> value(
      EffectiveRule rule, String keyword, Defaults defaults) {
    return Optional.ofNullable(rule.coded().get(keyword))
        .map(Coded::value)
        .or(() -> standard(keyword, defaults));
  }

  private static Optional<EffectiveValue> standard(String keyword, Defaults defaults) {
    return defaults.of(keyword).map(EffectiveValue.Single::new);
  }
}
