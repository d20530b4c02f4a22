// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.attls.model.facts.Release;
import org.attls.pagent.catalogue.Catalogue;
import org.attls.pagent.catalogue.DefaultValue;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.Statement;

/**
 * What certainly holds at a release where no action codes a parameter. A default that is uncertain,
 * or unknown, counts as none.
 *
 * @param release the release
 */
public record Defaults(Release release) {
  /** The parameters of a keyword in all statements; the innermost action first. */
  private static final Map<String, List<Parameter>> BY_KEYWORD = byKeyword();

  /** What was asked before: each rule of a policy asks the same. */
  private static final Map<Release, Map<String, Optional<String>>> KNOWN =
      new ConcurrentHashMap<>();

  private static Map<String, List<Parameter>> byKeyword() {
    Map<String, List<Parameter>> found = new HashMap<>();
    for (Statement statement : Catalogue.get().statements()) {
      for (Parameter parameter : Catalogue.get().parameters(statement.keyword())) {
        found.computeIfAbsent(parameter.keyword(), key -> new ArrayList<>()).add(parameter);
      }
    }
    return found;
  }

  /** The certain default of a parameter: that of the action from which no other inherits. */
  public Optional<String> of(String keyword) {
    return KNOWN
        .computeIfAbsent(release, key -> new ConcurrentHashMap<>())
        .computeIfAbsent(keyword, this::find);
  }

  /** Whether a coded value certainly says no more than leaving the parameter out. */
  public boolean isDefault(String keyword, EffectiveValue value) {
    String coded =
        switch (value) {
          case EffectiveValue.Single single -> single.text();
          // Codes of one list may stand on several lines or on one.
          case EffectiveValue.Items items -> String.join("", items.items());
          case EffectiveValue.Secret secret -> "";
          case EffectiveValue.Default unknown -> "";
        };
    return of(keyword).filter(coded::equalsIgnoreCase).isPresent();
  }

  private Optional<String> find(String keyword) {
    return BY_KEYWORD.getOrDefault(keyword, List.of()).stream()
        .map(parameter -> parameter.defaultAt(release))
        .filter(value -> !(value instanceof DefaultValue.Inherited))
        .findFirst()
        .filter(DefaultValue.Known.class::isInstance)
        .map(value -> (DefaultValue.Known) value)
        .filter(known -> known.evidence().isCertain())
        .map(DefaultValue.Known::value);
  }
}
