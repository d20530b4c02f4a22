// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.pagent.source.FlatStatement;

/** The address groups of rules. */
final class Groups {
  private final Map<FlatStatement, Plan.Group> groups = new LinkedHashMap<>();
  private final NameGiver names = new NameGiver("Addresses");

  /** One end of the connectivity rule of a rule. */
  Plan.Endpoint endpoint(Side side) {
    return new Plan.Endpoint(
        side.text(),
        side.group()
            .map(group -> groups.computeIfAbsent(group, key -> of(key.name(), side.members()))));
  }

  private Plan.Group of(String name, List<String> members) {
    Item item = new Item("address group");
    item.name(names.give(name));
    return new Plan.Group(item, members);
  }

  /** All that were asked for. */
  List<Plan.Group> all() {
    return new ArrayList<>(groups.values());
  }
}
