// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attls.pagent.source.FlatNode;

/** The time conditions of rules: equal ones become one, unless names tell two apart. */
final class Times {
  private record Key(String name, List<Property> properties) {}

  private final Map<Key, Plan.Time> times = new LinkedHashMap<>();
  private final NameGiver names = new NameGiver("Time");

  /** The time conditions of a rule, each once. */
  List<Plan.Time> of(Part part) {
    return part.times().stream().map(time -> of(time, part)).distinct().toList();
  }

  private Plan.Time of(TimeContent content, Part part) {
    return times.computeIfAbsent(
        new Key(content.name(), content.properties()),
        key -> {
          Item item = new Item("time condition");
          String rule = part.rule().statement().name().replace('~', '_');
          item.name(names.give(key.name().isEmpty() ? rule + "-times" : key.name()));
          return new Plan.Time(item, key.properties());
        });
  }

  /** The objects of the lines and statements that give the time conditions of a rule. */
  Map<FlatNode, Item> items(Part part) {
    Map<FlatNode, Item> items = new LinkedHashMap<>();
    for (TimeContent time : part.times()) {
      time.nodes().forEach(node -> items.put(node, of(time, part).item()));
    }
    return items;
  }

  /** All that were asked for. */
  List<Plan.Time> all() {
    return new ArrayList<>(times.values());
  }
}
