// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.Values;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Finds environment actions that say the same under different names. */
final class Environments {
  /** An action names parameters, and these name others; nothing sound goes deeper. */
  private static final int DEEPEST = 3;

  private final FlatPolicy policy;

  private Environments(FlatPolicy policy) {
    this.policy = policy;
  }

  /** Their names, those that say the same with {@code =} between them. */
  static List<String> alike(FlatPolicy policy, List<EffectiveRule> rules) {
    Environments environments = new Environments(policy);
    Map<List<String>, SequencedSet<String>> names = new LinkedHashMap<>();
    rules.stream()
        .filter(EffectiveRule::isSecured)
        .flatMap(rule -> rule.read().stream())
        .filter(FlatStatement.class::isInstance)
        .map(FlatStatement.class::cast)
        .filter(statement -> statement.is("TTLSEnvironmentAction"))
        .distinct()
        .forEach(
            action ->
                names
                    .computeIfAbsent(environments.content(action), key -> new LinkedHashSet<>())
                    .add(SafeText.line(action.name())));
    return names.values().stream()
        .filter(alike -> alike.size() > 1)
        .map(alike -> String.join(" = ", alike))
        .toList();
  }

  /** What a statement says with all that it names, by keyword. */
  private List<String> content(FlatStatement statement) {
    List<String> lines = new ArrayList<>();
    collect(statement, lines, 0);
    // The order of lines of one keyword counts.
    lines.sort(Comparator.comparing(line -> line.substring(0, line.indexOf(' '))));
    return lines;
  }

  private void collect(FlatStatement statement, List<String> lines, int depth) {
    for (FlatNode node : statement.contents()) {
      switch (node) {
        case FlatStatement inner when depth < DEEPEST -> collect(inner, lines, depth + 1);
        case FlatSetting setting when FlatPolicy.targetType(setting).isPresent() ->
            policy
                .target(setting)
                .filter(target -> depth < DEEPEST)
                .ifPresent(target -> collect(target, lines, depth + 1));
        case FlatSetting setting ->
            setting
                .parameter()
                .ifPresent(parameter -> lines.add(parameter.keyword() + ' ' + Values.of(setting)));
        default -> {}
      }
    }
  }
}
