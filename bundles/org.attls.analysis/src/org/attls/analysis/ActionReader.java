// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** Collects what actions code, with the statements that they name or hold. */
final class ActionReader {
  private final Reading reading;

  ActionReader(Reading reading) {
    this.reading = reading;
  }

  /**
   * What actions code together, by the keyword of the parameter, or the name of the list that
   * several parameters feed. The connection wins over the environment, and that over the group.
   */
  SequencedMap<String, Coded> read(Map<ActionLevel, FlatStatement> actions) {
    SequencedMap<String, Coded> coded = new LinkedHashMap<>();
    for (ActionLevel level : ActionLevel.values()) {
      Map<String, List<FlatSetting>> settings = new LinkedHashMap<>();
      if (actions.containsKey(level)) {
        reading.enter(actions.get(level));
        collect(actions.get(level), settings);
      }
      settings.forEach(
          (key, found) -> {
            Coded weaker = coded.put(key, new Coded(level, Values.together(found), found));
            if (weaker != null) {
              weaker.settings().forEach(reading::override);
            }
          });
    }
    return coded;
  }

  private void collect(FlatStatement statement, Map<String, List<FlatSetting>> found) {
    for (FlatNode node : reading.counting(statement)) {
      Parameter parameter = Reading.parameter(statement, node).orElseThrow();
      Optional<FlatStatement> inner = inner(parameter, node);
      if (inner.isPresent()) {
        collect(inner.get(), found);
      } else {
        String key = parameter.list().orElse(parameter.keyword());
        found.computeIfAbsent(key, unused -> new ArrayList<>()).add((FlatSetting) node);
      }
    }
  }

  private Optional<FlatStatement> inner(Parameter parameter, FlatNode node) {
    return node instanceof FlatStatement || isReference(parameter)
        ? reading.statement(node)
        : Optional.empty();
  }

  private static boolean isReference(Parameter parameter) {
    return parameter.type().value() instanceof ValueType.NameReference;
  }
}
