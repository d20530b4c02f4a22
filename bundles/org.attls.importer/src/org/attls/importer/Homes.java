// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attls.model.facts.FactTable;

/** Which authoring object a parameter of the actions belongs to. */
final class Homes {
  private static final Map<String, Slot> SLOTS = new HashMap<>();

  static {
    List<Map.Entry<String, Slot>> rows =
        FactTable.read(
            Homes.class,
            "homes.csv",
            row ->
                Map.entry(
                    row.getField("keyword"),
                    row.getField("home").equals("level") ? Slot.LEVEL : Slot.TYPE));
    rows.forEach(row -> SLOTS.put(row.getKey(), row.getValue()));
  }

  private Homes() {}

  /** The object of a parameter, by its keyword; what no row knows belongs to the traffic. */
  static Slot of(String keyword) {
    return SLOTS.getOrDefault(keyword, Slot.TYPE);
  }

  /** Whether the table has a keyword. */
  static boolean has(String keyword) {
    return SLOTS.containsKey(keyword);
  }
}
