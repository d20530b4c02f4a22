// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/**
 * The actions of the rules of a policy. Many rules share theirs, so each action, and each set of
 * actions, is read once.
 */
final class Actions {
  private final FlatPolicy policy;
  private final ActionReader reader;
  private final Map<FlatStatement, Found> single = new HashMap<>();
  private final Map<Map<ActionLevel, FlatStatement>, Found> together = new HashMap<>();

  private record Found(SequencedMap<String, Coded> coded, Reading reading) {}

  Actions(FlatPolicy policy) {
    this.policy = policy;
    this.reader = new ActionReader(policy);
  }

  /**
   * What the actions of a rule code together. The connection wins over the environment, and that
   * over the group.
   *
   * @param lines the lines of the rule that count
   * @param reading takes what comes up
   */
  SequencedMap<String, Coded> read(List<FlatNode> lines, Reading reading) {
    Found actions = together.computeIfAbsent(named(lines), this::read);
    reading.adopt(actions.reading);
    return actions.coded;
  }

  private Found read(Map<ActionLevel, FlatStatement> actions) {
    Reading reading = new Reading(policy);
    SequencedMap<String, Coded> coded = new LinkedHashMap<>();
    actions.forEach((level, action) -> add(level, action, coded, reading));
    return new Found(coded, reading);
  }

  private void add(
      ActionLevel level, FlatStatement action, Map<String, Coded> coded, Reading reading) {
    Found found = single.computeIfAbsent(action, one -> read(level, one));
    reading.adopt(found.reading);
    found.coded.forEach(
        (key, value) -> {
          Coded weaker = coded.put(key, value);
          if (weaker != null) {
            weaker.settings().forEach(reading::override);
          }
        });
  }

  private Found read(ActionLevel level, FlatStatement action) {
    Reading reading = new Reading(policy);
    return new Found(reader.read(level, action, reading), reading);
  }

  /** In the order of the levels, the weakest first. */
  private Map<ActionLevel, FlatStatement> named(List<FlatNode> lines) {
    Map<ActionLevel, FlatStatement> actions = new EnumMap<>(ActionLevel.class);
    for (FlatNode node : lines) {
      if (node instanceof FlatSetting setting) {
        for (ActionLevel level : ActionLevel.values()) {
          if (setting.is(level.reference())) {
            policy.target(setting).ifPresent(action -> actions.putIfAbsent(level, action));
          }
        }
      }
    }
    return actions;
  }
}
