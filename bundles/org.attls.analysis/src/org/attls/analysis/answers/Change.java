// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.List;
import org.attls.analysis.space.Area;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;

/**
 * Connections whose treatment changes in one way.
 *
 * @param danger how dangerous that is
 * @param before what became of them
 * @param after what becomes of them
 * @param areas the connections, put together to as few areas as a short search finds
 * @param oldRules the rules of the old policy that took them
 * @param newRules the rules of the new policy that take them
 */
public record Change(
    Danger danger,
    Outcome before,
    Outcome after,
    List<Area> areas,
    List<PolicyRule> oldRules,
    List<PolicyRule> newRules) {
  /** Copies the lists, so that the change cannot change. */
  public Change {
    areas = List.copyOf(areas);
    oldRules = List.copyOf(oldRules);
    newRules = List.copyOf(newRules);
  }

  /** The connections. */
  public ConnectionSet connections() {
    return ConnectionSet.of(areas.stream().flatMap(area -> area.boxes().stream()).toList());
  }

  /** One of the connections. */
  public Connection witness() {
    return ConnectionSet.of(areas.getFirst().boxes()).witness().orElseThrow();
  }
}
