// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.List;
import java.util.Optional;
import org.attls.analysis.ActionLevel;

/**
 * An action as a report shows it for a rule.
 *
 * @param level which of the three actions
 * @param name its name
 * @param line the line of its name, from 1
 * @param entries what it sets; none where the report tells names only
 */
public record ReportedAction(ActionLevel level, String name, int line, List<Entry> entries) {
  /** Copies the entries, so that the action cannot change. */
  public ReportedAction {
    entries = List.copyOf(entries);
  }

  /** Where it sets something; by the keyword or the name of the list that it feeds. */
  public Optional<Entry> entry(String key) {
    return entries.stream()
        .filter(
            entry ->
                ReportKeywords.find(level, entry.label())
                    .filter(found -> found.key().equals(key))
                    .isPresent())
        .findFirst();
  }
}
