// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Settles the names of the statements of one file. No two statements of a kind get the same name.
 * Where several want it, which labels normally exclude, each gets the name with a mark of its own
 * content, so that none depends on which came first.
 */
final class NameAllocator {
  /** What must be unique: a name among the statements of one keyword. */
  private record Key(String statement, String name) {}

  private final Map<Draft, String> names = new HashMap<>();
  private final Set<Key> taken = new HashSet<>();

  private NameAllocator() {}

  /**
   * Names drafts.
   *
   * @param drafts the drafts, none equal to another, in the order of first use
   * @return the name of each
   */
  static Map<Draft, String> allocate(Collection<Draft> drafts) {
    NameAllocator allocator = new NameAllocator();
    Map<Key, List<Draft>> wishes = wishes(drafts);
    wishes.forEach(
        (key, wanting) -> {
          if (wanting.size() == 1) {
            allocator.take(wanting.getFirst(), key.name);
          }
        });
    wishes.forEach(
        (key, wanting) -> {
          if (wanting.size() > 1) {
            wanting.forEach(draft -> allocator.takeMarked(draft, key.name));
          }
        });
    return Map.copyOf(allocator.names);
  }

  private static Map<Key, List<Draft>> wishes(Collection<Draft> drafts) {
    Map<Key, List<Draft>> wishes = new LinkedHashMap<>();
    Map<String, Integer> counters = new HashMap<>();
    for (Draft draft : drafts) {
      List<String> parts =
          switch (draft.label()) {
            case Label.Telling telling -> telling.parts();
            case Label.Counted counted ->
                counted.parts(counters.merge(counted.prefix(), 1, Integer::sum));
          };
      Key key = new Key(draft.statement(), NameShortener.fit(parts));
      wishes.computeIfAbsent(key, unused -> new ArrayList<>()).add(draft);
    }
    return wishes;
  }

  /** Tries marks until one is free; the first is, unless somebody made names to prevent it. */
  private void takeMarked(Draft draft, String name) {
    String text = draft.fingerprint();
    String marked = NameShortener.marked(name, text);
    while (taken.contains(new Key(draft.statement(), marked))) {
      text += '\0';
      marked = NameShortener.marked(name, text);
    }
    take(draft, marked);
  }

  private void take(Draft draft, String name) {
    taken.add(new Key(draft.statement(), name));
    names.put(draft, name);
  }
}
