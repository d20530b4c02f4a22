// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.List;
import java.util.Optional;

/**
 * A live connection of a NETSTAT TTLS CONN report.
 *
 * @param id its number, eight hexadecimal digits
 * @param line the line on which it begins, from 1
 * @param entries what is said of it itself
 * @param rule the rule that the stack applies; empty if the report names none
 */
public record ReportedConnection(
    String id, int line, List<Entry> entries, Optional<ReportedRule> rule) {
  /** Copies the entries, so that the connection cannot change. */
  public ReportedConnection {
    entries = List.copyOf(entries);
  }

  /** The entry with a label, if it says something. */
  public Optional<Entry> entry(String label) {
    return entries.stream()
        .filter(entry -> entry.is(label))
        .filter(entry -> !entry.isAbsent())
        .findFirst();
  }
}
