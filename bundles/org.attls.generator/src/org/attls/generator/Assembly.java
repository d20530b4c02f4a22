// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attls.pagent.flatfile.Block;
import org.attls.pagent.flatfile.FlatFile;
import org.eclipse.emf.ecore.EObject;

/**
 * A file made of drafts.
 *
 * @param file the file
 * @param sources the authoring object that each block of the file comes from
 */
record Assembly(FlatFile file, List<EObject> sources) {

  private static final Comparator<Placed> BY_STATEMENT =
      Comparator.comparingInt(placed -> placed.block.statement().order());
  private static final Comparator<Placed> BY_NAME =
      Comparator.comparing(placed -> placed.block.name());

  /** A block and the authoring object that it comes from. */
  private record Placed(Block block, EObject source) {}

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
    Set<Draft> named = new LinkedHashSet<>();
    rules.forEach(rule -> collect(rule, named));
    Map<Draft, String> names = NameAllocator.allocate(named);
    named.removeAll(Set.copyOf(rules));
    Comparator<Placed> order =
        mode == NamingMode.STABLE ? BY_STATEMENT.thenComparing(BY_NAME) : BY_STATEMENT;
    List<Placed> placed =
        Stream.concat(
                rules.stream().map(rule -> place(rule, names)),
                named.stream().map(draft -> place(draft, names)).sorted(order))
            .toList();
    return new Assembly(
        new FlatFile(header, placed.stream().map(Placed::block).toList()),
        placed.stream().map(Placed::source).toList());
  }

  private static void collect(Draft draft, Set<Draft> found) {
    if (!found.add(draft)) {
      return;
    }
    for (Draft.Line line : draft.lines()) {
      if (line instanceof Draft.Line.Reference reference) {
        collect(reference.target(), found);
      }
    }
  }

  private static Placed place(Draft draft, Map<Draft, String> names) {
    return new Placed(Blocks.of(draft, names), draft.source());
  }
}
