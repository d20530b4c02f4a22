// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.report;

import java.util.List;

/**
 * A label of a report and what it says.
 *
 * @param line the number of its line, from 1
 * @param column the column of the label, from 1
 * @param label the label as the report spells it, without its colon
 * @param values what stands beside and below it; empty if nothing does
 */
public record Entry(int line, int column, String label, List<String> values) {
  /** Copies the values, so that the entry cannot change. */
  public Entry {
    values = List.copyOf(values);
  }

  /** The first value; empty if there is none. */
  public String value() {
    return values.isEmpty() ? "" : values.getFirst();
  }

  /** Whether it has this label, in any case. */
  public boolean is(String other) {
    return label.equalsIgnoreCase(other);
  }

  /** Whether the report says that there is nothing to tell. */
  public boolean isAbsent() {
    return values.isEmpty() || value().equalsIgnoreCase("N/A");
  }
}
