// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.attls.pagent.source.FlatNode;
import org.attls.pagent.source.FlatPolicy;
import org.attls.pagent.source.FlatSetting;
import org.attls.pagent.source.FlatStatement;

/** The actions of the rules of a policy. Many rules share theirs, so each set is read once. */
final class Actions {
  private final FlatPolicy policy;
  private final Map<Map<ActionLevel, FlatStatement>, Found> found = new HashMap<>();

  private record Found(SequencedMap<String, Coded> coded, Reading reading) {}

  Actions(FlatPolicy policy) {
    this.policy = policy;
  }

  /**
   * What the actions of a rule code, see {@link ActionReader#read}.
   *
   * @param lines the lines of the rule that count
   * @param reading takes what comes up
   */
  SequencedMap<String, Coded> read(List<FlatNode> lines, Reading reading) {
    Found actions = found.computeIfAbsent(named(lines), this::read);
    reading.adopt(actions.reading);
    return actions.coded;
  }

  private Found read(Map<ActionLevel, FlatStatement> actions) {
    Reading reading = new Reading(policy);
    return new Found(new ActionReader(reading).read(actions), reading);
  }

  private Map<ActionLevel, FlatStatement> named(List<FlatNode> lines) {
    Map<ActionLevel, FlatStatement> actions = new EnumMap<>(ActionLevel.class);
    for (FlatNode node : lines) {
      for (ActionLevel level : ActionLevel.values()) {
        if (node instanceof FlatSetting setting && setting.is(level.reference())) {
          policy.target(setting).ifPresent(action -> actions.putIfAbsent(level, action));
        }
      }
    }
    return actions;
  }
}
