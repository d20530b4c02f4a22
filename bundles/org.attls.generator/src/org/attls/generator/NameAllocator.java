// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Settles the names of the statements of one file. No two statements of a kind get the same name.
 * Where several want it, because objects have the same name but for the namespace, the plain one
 * keeps it, and each other gets the name with a mark of what it stands for in full. Where that does
 * not tell them apart the mark is that of their content. So no name depends on which came first,
 * and that of a rule not on its priority.
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
        (key, wanting) -> holder(wanting).ifPresent(draft -> allocator.take(draft, key.name)));
    wishes.forEach(allocator::mark);
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

  /** The one that gets the name as it is: the only one, or the only plain one. */
  private static Optional<Draft> holder(List<Draft> wanting) {
    List<Draft> plain =
        wanting.size() == 1 ? wanting : wanting.stream().filter(NameAllocator::isPlain).toList();
    return plain.size() == 1 ? Optional.of(plain.getFirst()) : Optional.empty();
  }

  private static boolean isPlain(Draft draft) {
    return draft.label() instanceof Label.Telling telling && telling.isPlain();
  }

  /** Names those that have no name yet. */
  private void mark(Key key, List<Draft> wanting) {
    Map<List<String>, List<Draft>> byIdentity =
        wanting.stream()
            .filter(draft -> !names.containsKey(draft))
            .collect(
                Collectors.groupingBy(
                    NameAllocator::identity, LinkedHashMap::new, Collectors.toList()));
    byIdentity.forEach(
        (identity, same) -> {
          boolean tells = same.size() == 1 && !identity.isEmpty();
          for (Draft draft : same) {
            String what = tells ? String.join("\0", identity) : draft.fingerprint();
            takeMarked(draft, key.name, what);
          }
        });
  }

  private static List<String> identity(Draft draft) {
    return draft.label() instanceof Label.Telling telling ? telling.identity() : List.of();
  }

  /** Tries marks until one is free; the first is, unless somebody made names to prevent it. */
  private void takeMarked(Draft draft, String name, String what) {
    String text = what;
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
