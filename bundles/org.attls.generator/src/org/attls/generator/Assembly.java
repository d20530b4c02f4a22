// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.FlatFile;

/**
 * A file made of drafts.
 *
 * @param file the file
 * @param sources what in the text each line of the file comes from, without those of the header
 */
record Assembly(FlatFile file, List<List<Source>> sources) {

  private static final Comparator<Placed> BY_STATEMENT =
      Comparator.comparingInt(placed -> placed.block.statement().order());
  private static final Comparator<Placed> BY_NAME =
      Comparator.comparing(placed -> placed.block.name());

  /** A block and where its lines come from. */
  private record Placed(Block block, List<List<Source>> sources) {}

  /** Copies the sources, so that the assembly cannot change. */
  Assembly {
    sources = List.copyOf(sources);
  }

  /**
   * Puts rules and what they name into one file, kind by kind. The rules keep their order. Of the
   * rest each kind comes in the order of first use; in stable mode by name, for there the place of
   * a statement must not depend on which rule happens to use it first.
   *
   * @param header the lines of the comment at the top
   * @param rules the drafts of the TTLSRules
   */
  static Assembly of(List<String> header, List<Draft> rules, NamingMode mode) {
    Map<Draft, List<Collection<Source>>> named = new LinkedHashMap<>();
    Set<Draft> done = Collections.newSetFromMap(new IdentityHashMap<>());
    rules.forEach(rule -> collect(rule, named, done));
    Map<Draft, String> names = NameAllocator.allocate(named.keySet());
    Set<Draft> first = new LinkedHashSet<>(rules);
    Comparator<Placed> order =
        mode == NamingMode.STABLE ? BY_STATEMENT.thenComparing(BY_NAME) : BY_STATEMENT;
    List<Placed> placed =
        Stream.concat(
                first.stream().map(rule -> place(rule, names, named)),
                named.keySet().stream()
                    .filter(draft -> !first.contains(draft))
                    .map(draft -> place(draft, names, named))
                    .sorted(order))
            .toList();
    return new Assembly(
        new FlatFile(header, placed.stream().map(Placed::block).toList()),
        placed.stream().flatMap(one -> one.sources.stream()).toList());
  }

  /** Of equal drafts the first stays, and comes from all that the others come from. */
  private static void collect(
      Draft draft, Map<Draft, List<Collection<Source>>> found, Set<Draft> done) {
    if (!done.add(draft)) {
      return;
    }
    List<Collection<Source>> there = found.get(draft);
    if (there == null) {
      found.put(draft, new ArrayList<>(Blocks.sources(draft)));
    } else {
      join(there, Blocks.sources(draft));
    }
    for (Line line : draft.lines()) {
      if (line.content() instanceof Line.Content.Name name) {
        collect(name.target(), found, done);
      }
    }
  }

  /** A statement may come from very many objects, hence sets where several come together. */
  private static void join(List<Collection<Source>> there, List<List<Source>> more) {
    for (int i = 0; i < there.size(); i++) {
      Collection<Source> known = there.get(i);
      if (known.equals(more.get(i))) {
        continue;
      }
      if (known instanceof List<Source> list) {
        known = new LinkedHashSet<>(list);
        there.set(i, known);
      }
      known.addAll(more.get(i));
    }
  }

  private static Placed place(
      Draft draft, Map<Draft, String> names, Map<Draft, List<Collection<Source>>> sources) {
    return new Placed(
        Blocks.of(draft, names), sources.get(draft).stream().map(List::copyOf).toList());
  }
}
