// SPDX-License-Identifier: EPL-2.0

package org.attls.policy.ide.fixes;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attls.findings.FindingCode;

/** The quick fixes of the language, for every front end. */
@Singleton
public class Fixes {
  private final Map<FindingCode, List<FixRule>> rules = new EnumMap<>(FindingCode.class);

  /** Joins the rules of all concerns. */
  @Inject
  Fixes(
      SuggestionFixes suggestions,
      CreateFixes create,
      NameFixes names,
      NamespaceFixes namespaces,
      ListFixes lists,
      RemovalFixes removals,
      KeyRingFixes rings,
      AdditionFixes additions,
      SettingFixes settings,
      StashFileFixes stashFiles,
      SuppressionFixes suppressions,
      SyntaxFixes syntax) {
    for (FixRule rule :
        List.of(
            suggestions,
            create,
            names,
            namespaces,
            lists,
            removals,
            rings,
            additions,
            settings,
            stashFiles,
            suppressions,
            syntax)) {
      rule.codes().forEach(code -> rules.computeIfAbsent(code, key -> new ArrayList<>()).add(rule));
    }
  }

  /** The kinds of findings for which there may be fixes. */
  public Set<FindingCode> codes() {
    return Set.copyOf(rules.keySet());
  }

  /** The ways out of a problem, the best first; to suppress it, where that can be, is the last. */
  public List<Fix> of(Problem problem) {
    return Stream.concat(
            rules.getOrDefault(problem.code(), List.of()).stream()
                .flatMap(rule -> rule.fixes(problem).stream()),
            SuppressionFixes.suppress(problem).stream())
        .filter(fix -> !fix.changes().isEmpty())
        .toList();
  }
}
