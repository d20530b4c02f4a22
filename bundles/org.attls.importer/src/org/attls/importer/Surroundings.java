// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.ActionLevel;
import org.attls.analysis.Coded;
import org.attls.analysis.Defaults;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.Release;

/**
 * What all rules of a file share.
 *
 * @param defaults the defaults of the release
 * @param trace the trace level of the image: the most common one, if every connection action has
 *     one
 */
record Surroundings(Defaults defaults, Optional<String> trace) {
  private static final String TRACE = "Trace";

  static Surroundings of(List<EffectiveRule> rules, Release release) {
    return new Surroundings(new Defaults(release), trace(rules));
  }

  private static Optional<String> trace(List<EffectiveRule> rules) {
    List<Coded> coded =
        rules.stream()
            .filter(EffectiveRule::isSecured)
            .map(rule -> rule.coded().get(TRACE))
            .toList();
    boolean everywhere =
        coded.stream().allMatch(each -> each != null && each.level() == ActionLevel.CONNECTION);
    return everywhere
        ? mostCommon(
            coded.stream().map(each -> ((EffectiveValue.Single) each.value()).text()).toList())
        : Optional.empty();
  }

  /** The most common of some values; of several the one that comes first. */
  static Optional<String> mostCommon(List<String> values) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    values.forEach(value -> counts.merge(value, 1, Integer::sum));
    return counts.entrySet().stream()
        .min(Comparator.comparingInt(entry -> -entry.getValue()))
        .map(Map.Entry::getKey);
  }

  /** Whether a line gives the trace level of the image. */
  boolean isTrace(String keyword, Coded coded) {
    return keyword.equals(TRACE)
        && trace.isPresent()
        && coded.value().equals(new EffectiveValue.Single(trace.get()));
  }
}
