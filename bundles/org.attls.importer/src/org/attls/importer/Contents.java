// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.attls.analysis.Coded;
import org.attls.pagent.source.FlatSetting;

/** Collects what the actions of a rule say for each of its authoring objects. */
final class Contents {
  private final List<Assignment> assignments;
  private final Map<Slot, List<Property>> properties = new EnumMap<>(Slot.class);
  private final Map<Slot, Verbatims> verbatims = new EnumMap<>(Slot.class);

  /**
   * Nothing yet.
   *
   * @param assignments gets where each line goes
   */
  Contents(List<Assignment> assignments) {
    this.assignments = assignments;
  }

  /** The settings of an object, in the order of the table of settings. */
  List<Property> properties(Slot slot) {
    return properties.getOrDefault(slot, List.of()).stream().sorted().toList();
  }

  /** What an object carries as it is. */
  List<VerbatimBlock> verbatims(Slot slot) {
    return verbatims.containsKey(slot) ? verbatims.get(slot).blocks() : List.of();
  }

  /** Gives an object a setting. */
  void say(Slot slot, Property property) {
    properties.computeIfAbsent(slot, key -> new ArrayList<>()).add(property);
  }

  /** Says where lines went. */
  void assign(Coded coded, Slot slot, Fate fate, String words) {
    coded.settings().forEach(setting -> assign(setting, slot, fate, words));
  }

  /** Says where a line went. */
  void assign(FlatSetting setting, Slot slot, Fate fate, String words) {
    assignments.add(new Assignment(setting, slot, fate, words));
  }

  /** Carries lines as they are. */
  void carry(Coded coded, Slot slot) {
    coded.settings().forEach(setting -> carry(setting, slot));
  }

  /** Carries a line as it is, if a line can hold it. */
  void carry(FlatSetting setting, Slot slot) {
    if (Verbatims.isCarriable(setting)) {
      verbatims.computeIfAbsent(slot, key -> new Verbatims()).add(setting);
      assign(setting, slot, Fate.VERBATIM, "");
    } else {
      drop(setting, slot);
    }
  }

  /** Carries a keyword without its value, which the language refuses. */
  void carryEmpty(FlatSetting setting, Slot slot) {
    verbatims.computeIfAbsent(slot, key -> new Verbatims()).addEmpty(setting);
  }

  /** Leaves out a line. */
  void drop(FlatSetting setting, Slot slot) {
    assign(setting, slot, Fate.NOT_CARRIED, "the value has characters that no line can hold");
  }
}
