// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.analysis.Defaults;
import org.attls.analysis.EffectiveRule;
import org.attls.model.facts.Availability;
import org.attls.model.facts.ProtocolVersion;
import org.attls.model.facts.Release;

/** Tells of the security levels whose protocol versions the file does not settle. */
final class VersionNotes {
  private VersionNotes() {}

  /** The levels, each with the versions that are neither coded nor certain by default. */
  static List<String> of(Plan plan, Release release) {
    Defaults defaults = new Defaults(release);
    Map<String, String> levels = new LinkedHashMap<>();
    for (Plan.Placed placed : plan.placed()) {
      LevelContent level = placed.part().level();
      if (level.secured() && level.versions().isEmpty()) {
        String open = open(placed.part().rule(), defaults);
        levels.putIfAbsent(
            placed.items().level().name(), open.isEmpty() ? "" : " (not coded: " + open + ")");
      }
    }
    return levels.entrySet().stream().map(each -> each.getKey() + each.getValue()).toList();
  }

  private static String open(EffectiveRule rule, Defaults defaults) {
    return String.join(
        ", ",
        ProtocolVersion.all().stream()
            .filter(version -> version.in(defaults.release()) != Availability.NO)
            .map(ProtocolVersion::name)
            .filter(name -> !rule.coded().containsKey(name) && defaults.of(name).isEmpty())
            .toList());
  }
}
