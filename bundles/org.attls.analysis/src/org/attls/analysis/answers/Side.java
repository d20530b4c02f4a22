// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attls.analysis.cells.BoxIndex;
import org.attls.analysis.cells.Cells;
import org.attls.analysis.cells.Item;
import org.attls.analysis.cells.Query;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.Grid;

/** One of two policies that are compared. */
final class Side {
  private final PolicySpace policy;
  private final Treatments treatments;
  private BoxIndex index;

  Side(PolicySpace policy) {
    this.policy = policy;
    this.treatments = new Treatments(policy.release());
  }

  List<PolicyRule> rules() {
    return policy.rules();
  }

  Treatment treatment(PolicyRule rule) {
    return treatments.of(rule);
  }

  /** Enters the rules in a grid that has the boxes of both sides. */
  void enter(Grid grid) {
    List<Item> items = new ArrayList<>();
    for (PolicyRule rule : rules()) {
      for (Box box : rule.boxes()) {
        items.add(new Item(grid.cells(box), rule.position(), rule.priority(), 0));
      }
    }
    index = new BoxIndex(items, grid.space());
  }

  /** The boxes of rules that meet a region, in the order of search. */
  List<Item> meeting(int[] region) {
    List<Item> found = index.all(Query.of(region, 0, rules().size()));
    found.sort(Comparator.comparingInt(Item::order));
    return asked(region, found);
  }

  /** Those of some boxes in the order of search that meet a region, up to one that takes all. */
  List<Item> asked(int[] region, List<Item> items) {
    List<Item> asked = new ArrayList<>();
    for (Item item : items) {
      if (Cells.meet(item.box(), region)) {
        asked.add(item);
        if (rules().get(item.order()).isCertain() && Cells.covers(item.box(), region)) {
          break;
        }
      }
    }
    return asked;
  }

  /** The rule that decides where boxes cover a region, if no rule in doubt matches. */
  private Optional<PolicyRule> last(List<Item> asked) {
    return asked.stream()
        .map(item -> rules().get(item.order()))
        .filter(PolicyRule::isCertain)
        .findFirst();
  }

  /** What becomes of a region that every box covers. */
  Outcome outcome(List<Item> asked) {
    List<Outcome.Perhaps> sometimes = new ArrayList<>();
    for (PolicyRule rule : rules(asked)) {
      if (!rule.isCertain()) {
        sometimes.add(Outcome.Perhaps.of(rule, treatment(rule)));
      }
    }
    return Outcome.of(sometimes, last(asked).map(this::treatment).orElse(Treatment.NO_RULE));
  }

  /** The rules that some boxes are of. */
  Set<PolicyRule> rules(List<Item> items) {
    Set<PolicyRule> rules = new LinkedHashSet<>();
    items.forEach(item -> rules.add(rules().get(item.order())));
    return rules;
  }

  /** Adds every treatment that some connection of a region may get. */
  void addTreatments(int[] region, List<Item> asked, Set<Treatment> all) {
    rules(asked).forEach(rule -> all.add(treatment(rule)));
    boolean decided =
        !asked.isEmpty()
            && rules().get(asked.getLast().order()).isCertain()
            && Cells.covers(asked.getLast().box(), region);
    if (!decided) {
      all.add(Treatment.NO_RULE);
    }
  }
}
