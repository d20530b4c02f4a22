// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.attls.pagent.source.FlatNode;

/** Where the lines and statements of a file went, as far as rules use them. */
final class Ledger {
  /**
   * A place that a line went to.
   *
   * @param item the object
   * @param fate what became of the line
   * @param words what it became, may be empty
   */
  record Destination(Item item, Fate fate, String words) {}

  private final Map<FlatNode, SequencedSet<Destination>> destinations = new LinkedHashMap<>();

  private Ledger() {}

  static Ledger of(Plan plan) {
    Ledger ledger = new Ledger();
    plan.placed().forEach(placed -> ledger.add(placed, plan.hasPriorities()));
    return ledger;
  }

  private void add(Plan.Placed placed, boolean priorities) {
    Part part = placed.part();
    Plan.Items items = placed.items();
    SequencedSet<FlatNode> assigned = new LinkedHashSet<>();
    for (Assignment assignment : part.assignments()) {
      assigned.add(assignment.node());
      put(
          assignment.node(),
          new Destination(items.of(assignment), assignment.fate(), assignment.words()));
    }
    for (FlatNode node : part.rule().read()) {
      if (!assigned.contains(node)) {
        Assignment rest = Slots.assign(part.rule(), node, priorities);
        put(node, new Destination(items.of(rest), rest.fate(), rest.words()));
      }
    }
  }

  private void put(FlatNode node, Destination destination) {
    destinations.computeIfAbsent(node, unused -> new LinkedHashSet<>()).add(destination);
  }

  /** Where a node went; empty if no rule uses it. */
  List<Destination> of(FlatNode node) {
    SequencedSet<Destination> found = destinations.get(node);
    return found == null ? List.of() : new ArrayList<>(found);
  }

  /** Whether any rule uses a node. */
  boolean isUsed(FlatNode node) {
    return destinations.containsKey(node);
  }

  /** The object that a node, or else the statement that it stands in, went to first. */
  Optional<Item> item(FlatNode node) {
    Optional<FlatNode> at = Optional.of(node);
    while (at.isPresent()) {
      SequencedSet<Destination> found = destinations.get(at.get());
      if (found != null) {
        return Optional.of(found.getFirst().item());
      }
      at = at.get().parent().map(FlatNode.class::cast);
    }
    return Optional.empty();
  }
}
