// SPDX-License-Identifier: EPL-2.0

package org.attls.model.facts;

import java.util.List;

/**
 * One bit of the Trace parameter of TTLSGroupAction, TTLSEnvironmentAction and
 * TTLSConnectionAction.
 *
 * @param bit the value to add, 1 to 32
 * @param name what is traced
 * @param destination where the messages go
 * @param message the message that is written
 * @param evidence how well the bit is known
 */
public record TraceLevel(
    int bit, String name, String destination, String message, Evidence evidence) {

  /** The largest sum that Trace takes. */
  public static final int MAX = 255;

  private static final List<TraceLevel> ALL =
      FactTable.read(
          TraceLevel.class,
          "trace-levels.csv",
          row ->
              new TraceLevel(
                  Integer.parseInt(row.getField("bit")),
                  row.getField("name"),
                  row.getField("destination"),
                  row.getField("message"),
                  Evidence.of(row.getField("evidence"))));

  /** Every bit with a known meaning, the smallest first. */
  public static List<TraceLevel> all() {
    return ALL;
  }
}
