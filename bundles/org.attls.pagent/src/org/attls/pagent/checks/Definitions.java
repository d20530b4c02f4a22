// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.attls.pagent.catalogue.Statement;
import org.attls.pagent.source.FlatStatement;

/** The statements of their own by kind and name, those with a misspelled keyword among them. */
final class Definitions {
  private final Map<String, Map<String, List<FlatStatement>>> byKind = new HashMap<>();

  Definitions(Subject subject) {
    for (FlatStatement statement : subject.statements()) {
      Optional<Statement> type = subject.type(statement);
      if (!statement.isInline() && type.isPresent() && type.get().kind().isPolicy()) {
        byKind
            .computeIfAbsent(type.get().keyword(), key -> new HashMap<>())
            .computeIfAbsent(statement.name(), key -> new ArrayList<>(1))
            .add(statement);
      }
    }
  }

  /** The statements of a kind with a name: one if all is well. */
  List<FlatStatement> of(String kind, String name) {
    return byKind.getOrDefault(kind, Map.of()).getOrDefault(name, List.of());
  }

  /** The names of all statements of a kind. */
  Set<String> names(String kind) {
    return byKind.getOrDefault(kind, Map.of()).keySet();
  }

  /** All of them, by kind and name. */
  Map<String, Map<String, List<FlatStatement>>> all() {
    return byKind;
  }
}
