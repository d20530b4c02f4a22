// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The statements whose parameters hold unless an inner statement has them: a connection action
 * takes what it lacks from the environment action, and that from the group action.
 */
final class OuterStatements {
  private static final Map<String, String> NEXT =
      Map.of(
          "TTLSConnectionAction", "TTLSEnvironmentAction",
          "TTLSEnvironmentAction", "TTLSGroupAction",
          "TTLSConnectionAdvancedParms", "TTLSEnvironmentAdvancedParms",
          "TTLSEnvironmentAdvancedParms", "TTLSGroupAdvancedParms");

  private OuterStatements() {}

  /** The statement itself, then those around it, the innermost first. */
  static List<String> from(String statement) {
    List<String> found = new ArrayList<>();
    for (String each = statement; each != null; each = NEXT.get(each)) {
      found.add(each);
    }
    return found;
  }
}
