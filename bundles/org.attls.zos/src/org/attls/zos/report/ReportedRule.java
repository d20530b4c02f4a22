// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.ActionLevel;

/**
 * A rule as a report shows it.
 *
 * @param name its name
 * @param line the line of its name, from 1
 * @param entries its conditions and what else is said of it; none where the report tells names only
 * @param actions its actions in the order of the report
 */
public record ReportedRule(
    String name, int line, List<Entry> entries, List<ReportedAction> actions) {
  /** Copies the lists, so that the rule cannot change. */
  public ReportedRule {
    entries = List.copyOf(entries);
    actions = List.copyOf(actions);
  }

  /** The first entry with a label. */
  public Optional<Entry> entry(String label) {
    return entries.stream().filter(entry -> entry.is(label)).findFirst();
  }

  /** The action of a level. */
  public Optional<ReportedAction> action(ActionLevel level) {
    return actions.stream().filter(action -> action.level() == level).findFirst();
  }
}
