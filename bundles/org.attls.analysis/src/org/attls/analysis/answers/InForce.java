// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.attls.analysis.Coded;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.EffectiveValue;
import org.attls.model.facts.Availability;
import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;

/**
 * A parameter that holds for the connections of a rule.
 *
 * @param keyword its keyword, or the name of the list that several parameters feed
 * @param value its value; {@link EffectiveValue.Default} if z/OS has a default that is not known
 * @param coded the lines that say so, of the innermost action that does; empty for a default
 * @param certain whether the value is certain; a coded one is
 */
public record InForce(
    String keyword, EffectiveValue value, Optional<Coded> coded, boolean certain) {
  private static final Map<String, String> FIRST_OF_LIST =
      Catalogue.get().statements().stream()
          .flatMap(statement -> Catalogue.get().parameters(statement.keyword()).stream())
          .filter(parameter -> parameter.list().isPresent())
          .collect(
              Collectors.toMap(
                  parameter -> parameter.list().orElseThrow(),
                  Parameter::keyword,
                  (one, other) -> one));

  /** The keyword as one codes it; of a list that several parameters feed, one of them. */
  public String codedKeyword() {
    return coded
        .map(lines -> lines.settings().getFirst().parameter().orElseThrow().keyword())
        .orElse(FIRST_OF_LIST.getOrDefault(keyword, keyword));
  }

  /** What holds for a rule at a release: first what is coded, then the defaults. */
  public static List<InForce> of(EffectiveRule rule, Release release) {
    List<InForce> all = new ArrayList<>();
    rule.coded()
        .forEach(
            (keyword, coded) -> {
              if (rule.isSecured() || keyword.equals(EffectiveRule.ENABLED)) {
                all.add(new InForce(keyword, coded.value(), Optional.of(coded), true));
              }
            });
    if (rule.isSecured()) {
      SequencedMap<String, InForce> defaults = defaults(release);
      defaults.keySet().removeAll(rule.coded().keySet());
      all.addAll(defaults.values());
    }
    return List.copyOf(all);
  }

  private static SequencedMap<String, InForce> defaults(Release release) {
    SequencedMap<String, InForce> defaults = new LinkedHashMap<>();
    for (Statement statement : Catalogue.get().statements()) {
      if (statement.keyword().startsWith("TTLS") && !statement.keyword().equals("TTLSRule")) {
        addDefaults(statement, release, defaults);
      }
    }
    return defaults;
  }

  private static void addDefaults(
      Statement statement, Release release, Map<String, InForce> defaults) {
    for (Parameter parameter : Catalogue.get().parameters(statement.keyword())) {
      if (parameter.in(release) != Availability.NO) {
        String key = parameter.list().orElse(parameter.keyword());
        switch (parameter.defaultAt(release)) {
          case DefaultValue.Known known -> defaults.putIfAbsent(key, known(key, known));
          case DefaultValue.Uncertain uncertain ->
              defaults.putIfAbsent(
                  key, new InForce(key, new EffectiveValue.Default(), Optional.empty(), false));
          case DefaultValue.Inherited inherited -> {}
          case DefaultValue.None none -> {}
        }
      }
    }
  }

  private static InForce known(String keyword, DefaultValue.Known known) {
    return new InForce(
        keyword,
        new EffectiveValue.Single(known.value()),
        Optional.empty(),
        known.evidence().isCertain());
  }
}
