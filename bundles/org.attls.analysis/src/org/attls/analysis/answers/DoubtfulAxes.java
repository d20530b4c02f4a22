// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attls.analysis.EffectiveRule;
import org.attls.analysis.space.Axis;
import org.attls.pagent.source.FlatSetting;

/** Finds the conditions of a rule of which lines are faulty, or of which others may be void. */
final class DoubtfulAxes {
  /** The beginnings of the keywords of a condition: in the rule, and in what the rule names. */
  private static final Map<Axis, List<String>> KEYWORDS =
      new EnumMap<>(
          Map.of(
              Axis.DIRECTION, List.of("Direction"),
              Axis.LOCAL_PORT, List.of("LocalPort", "PortRange", "Port"),
              Axis.REMOTE_PORT, List.of("RemotePort", "PortRange", "Port"),
              Axis.LOCAL_ADDRESS, List.of("LocalAddr", "IpAddr", "Addr", "Prefix", "Range"),
              Axis.REMOTE_ADDRESS, List.of("RemoteAddr", "IpAddr", "Addr", "Prefix", "Range"),
              Axis.JOB, List.of("Jobname"),
              Axis.USER, List.of("Userid")));

  private DoubtfulAxes() {}

  static Set<Axis> of(EffectiveRule rule) {
    Set<Axis> axes = EnumSet.noneOf(Axis.class);
    Stream.concat(rule.unusable().stream(), rule.disputed().stream())
        .filter(DoubtfulAxes::isCondition)
        .forEach(setting -> add(setting, axes));
    return axes;
  }

  private static boolean isCondition(FlatSetting setting) {
    String statement = setting.parameter().orElseThrow().statement();
    return statement.equals("TTLSRule")
        || statement.startsWith("IpAddr")
        || statement.startsWith("Port");
  }

  private static void add(FlatSetting setting, Set<Axis> axes) {
    String keyword = setting.parameter().orElseThrow().keyword();
    for (Map.Entry<Axis, List<String>> entry : KEYWORDS.entrySet()) {
      if (entry.getValue().stream().anyMatch(keyword::startsWith)) {
        axes.add(entry.getKey());
      }
    }
  }
}
