// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attls.analysis.EffectiveValue;
import org.attls.analysis.space.Axis;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.ConnectionSet;
import org.attls.analysis.space.Interval;

/**
 * The secondary map, as far as it can be known without the running processes. A connection that
 * found no policy, or one of lower priority, gets the policy of a primary connection of the same
 * process between the same two addresses, if that has SecondaryMap On.
 */
public final class Primaries {
  private static final EffectiveValue ON = new EffectiveValue.Single("On");

  private Primaries() {}

  /**
   * The rules whose connections can have others as secondary ones.
   *
   * @param found the rule that the others find, if any
   */
  public static List<PolicyRule> of(
      PolicySpace policy, ConnectionSet others, Optional<PolicyRule> found) {
    ConnectionSet possible =
        ConnectionSet.of(others.boxes().stream().map(Primaries::sameProcess).toList());
    return policy.rules().stream()
        .filter(rule -> rule.settings().secured())
        .filter(rule -> ON.equals(rule.settings().values().get("SecondaryMap")))
        .filter(rule -> found.isEmpty() || found.get().priority() < rule.priority())
        .filter(rule -> rule.connections().meets(possible))
        .toList();
  }

  /** What a connection of the same process between the same addresses can look like. */
  private static Box sameProcess(Box box) {
    Map<Axis, Interval> limits = new EnumMap<>(Axis.class);
    for (Axis axis : List.of(Axis.LOCAL_ADDRESS, Axis.REMOTE_ADDRESS, Axis.JOB)) {
      limits.put(axis, box.on(axis));
    }
    return Box.of(limits);
  }
}
