// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.attls.pagent.catalogue.Parameter;
import org.attls.pagent.catalogue.ValueType;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/**
 * Collects what actions code, with the statements that they name or hold. Most statements are
 * shared by many actions, so each is read once.
 */
final class ActionReader {
  private final FlatPolicy policy;
  private final Map<FlatStatement, Contents> known = new HashMap<>();

  /**
   * What a statement says together with those that it names or holds.
   *
   * @param settings the lines that count, by the keyword of the parameter, or the name of the list
   *     that several parameters feed
   * @param reading what came up
   */
  private record Contents(SequencedMap<String, List<FlatSetting>> settings, Reading reading) {}

  ActionReader(FlatPolicy policy) {
    this.policy = policy;
  }

  /**
   * What an action codes, by the keyword of the parameter, or the name of the list that several
   * parameters feed.
   *
   * @param reading takes what comes up
   */
  SequencedMap<String, Coded> read(ActionLevel level, FlatStatement action, Reading reading) {
    Contents contents = contents(action);
    reading.enter(action);
    reading.adopt(contents.reading);
    SequencedMap<String, Coded> coded = new LinkedHashMap<>();
    contents.settings.forEach(
        (key, found) -> coded.put(key, new Coded(level, Values.together(found), found)));
    return coded;
  }

  private Contents contents(FlatStatement statement) {
    Contents found = known.get(statement);
    if (found == null) {
      found = collect(statement);
      known.put(statement, found);
    }
    return found;
  }

  private Contents collect(FlatStatement statement) {
    Reading reading = new Reading(policy);
    SequencedMap<String, List<FlatSetting>> settings = new LinkedHashMap<>();
    for (FlatNode node : reading.counting(statement)) {
      Parameter parameter = Reading.parameter(statement, node).orElseThrow();
      Optional<FlatStatement> inner = inner(parameter, node, reading);
      if (inner.isPresent()) {
        Contents contents = contents(inner.get());
        reading.adopt(contents.reading);
        contents.settings.forEach((key, found) -> list(settings, key).addAll(found));
      } else {
        list(settings, parameter.list().orElse(parameter.keyword())).add((FlatSetting) node);
      }
    }
    return new Contents(settings, reading);
  }

  private static List<FlatSetting> list(Map<String, List<FlatSetting>> settings, String key) {
    return settings.computeIfAbsent(key, unused -> new ArrayList<>(1));
  }

  private static Optional<FlatStatement> inner(
      Parameter parameter, FlatNode node, Reading reading) {
    return node instanceof FlatStatement || isReference(parameter)
        ? reading.statement(node)
        : Optional.empty();
  }

  private static boolean isReference(Parameter parameter) {
    return parameter.type().value() instanceof ValueType.NameReference;
  }
}
