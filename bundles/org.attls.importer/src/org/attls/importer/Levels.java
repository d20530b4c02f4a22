// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The security levels behind rules: equal contents become one, unless names tell two apart. */
final class Levels {
  /** What makes a level one: its name as far as the file tells it, and what it says. */
  private record Key(Optional<String> name, LevelContent content) {
    /** What is left of it for the rules where z/OS is the client. */
    Key forClients() {
      return new Key(name, content.withoutClients());
    }
  }

  private final Map<Part, Hints> hints;
  private final Map<LevelContent, String> namesOf = new HashMap<>();
  private final Map<Part, Key> keys = new IdentityHashMap<>();
  private final Map<Key, Plan.Level> levels = new LinkedHashMap<>();
  private final NameGiver names = new NameGiver("Level");

  Levels(List<Part> parts, Map<Part, Hints> hints) {
    this.hints = hints;
    for (Part part : parts) {
      hints.get(part).level().ifPresent(name -> namesOf.putIfAbsent(part.level(), name));
    }
    parts.forEach(part -> keys.put(part, new Key(name(part), part.level())));
    Map<Key, Set<Key>> asking = new HashMap<>();
    keys.values().stream()
        .filter(key -> key.name().isPresent() && key.content().asksClients())
        .forEach(key -> asking.computeIfAbsent(key.forClients(), k -> new HashSet<>()).add(key));
    for (Part part : parts) {
      Set<Key> found = part.isClient() ? asking.get(keys.get(part)) : null;
      if (found != null && found.size() == 1) {
        keys.put(part, found.iterator().next());
      }
    }
  }

  /** The name of a level, if that of the rule was cut that of a rule with the same level. */
  private Optional<String> name(Part part) {
    Hints hint = hints.get(part);
    return hint.level().isEmpty() && hint.cut()
        ? Optional.ofNullable(namesOf.get(part.level()))
        : hint.level();
  }

  /** Whether two rules have one level. */
  boolean areEqual(Part one, Part other) {
    return keys.get(one).equals(keys.get(other));
  }

  /** The level of a rule. */
  Plan.Level of(Part part) {
    return levels.computeIfAbsent(
        keys.get(part),
        key -> {
          Item item = new Item("security level");
          String name = key.name().orElseGet(() -> LevelName.of(hints.get(part), key.content()));
          item.name(names.give(key.content().secured() ? name : LevelName.PERMIT));
          return new Plan.Level(item, key.content());
        });
  }

  /** All that were asked for. */
  List<Plan.Level> all() {
    return new ArrayList<>(levels.values());
  }
}
