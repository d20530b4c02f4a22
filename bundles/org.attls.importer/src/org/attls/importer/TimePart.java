// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import org.attls.analysis.ConditionLine;
import org.attls.analysis.Defaults;
import org.attls.analysis.EffectiveRule;
import org.attls.pagent.source.FlatSetting;

/** Takes apart when a rule is active. */
final class TimePart {
  private final Defaults defaults;
  private final List<Assignment> assignments;
  private final List<TimeContent> times = new ArrayList<>();
  private final List<VerbatimBlock> verbatims = new ArrayList<>();

  /**
   * Takes a rule apart. A value that has no meaning has no words either, and then none of the time
   * conditions of the rule is said in words.
   *
   * @param assignments gets where each line goes
   */
  TimePart(EffectiveRule rule, Defaults defaults, List<Assignment> assignments) {
    this.defaults = defaults;
    this.assignments = assignments;
    List<ConditionLine> lines =
        rule.conditionLines().stream()
            .filter(line -> isTime(line) && !line.values().isEmpty())
            .toList();
    if (lines.stream().allMatch(TimeContent::isReadable)) {
      lines.forEach(this::say);
    } else {
      lines.forEach(this::carry);
    }
  }

  /** Whether a condition of a rule says when it is active. */
  static boolean isTime(ConditionLine line) {
    return Slots.ofCondition(line.keyword()) == Slot.TIME;
  }

  private void say(ConditionLine line) {
    times.add(TimeContent.of(line, defaults));
    List<FlatSetting> said = TimeContent.said(line, defaults);
    for (FlatSetting value : line.values()) {
      Fate fate = said.contains(value) ? Fate.EXPRESSED : Fate.DEFAULT;
      assignments.add(new Assignment(value, Slot.TIME, fate, ""));
    }
  }

  private void carry(ConditionLine line) {
    verbatims.add(Verbatims.block(line.values()));
    line.values()
        .forEach(value -> assignments.add(new Assignment(value, Slot.TYPE, Fate.VERBATIM, "")));
  }

  /** The time conditions that are said in words. */
  List<TimeContent> times() {
    return times;
  }

  /** The time conditions that are carried as they are. */
  List<VerbatimBlock> verbatims() {
    return verbatims;
  }
}
