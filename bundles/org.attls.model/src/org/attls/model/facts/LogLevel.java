// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.List;

/**
 * One bit of the LogLevel statement of the Policy Agent.
 *
 * @param bit the value to add, 1 to 256
 * @param name what is logged
 * @param evidence how well the bit is known
 */
public record LogLevel(int bit, String name, Evidence evidence) {

  /** The sum of all bits. */
  public static final int MAX = 511;

  private static final List<LogLevel> ALL =
      FactTable.read(
          LogLevel.class,
          "log-levels.csv",
          row ->
              new LogLevel(
                  Integer.parseInt(row.getField("bit")),
                  row.getField("name"),
                  Evidence.of(row.getField("evidence"))));

  /** Every bit, the smallest first. */
  public static List<LogLevel> all() {
    return ALL;
  }
}
