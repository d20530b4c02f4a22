// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.attls.analysis.cells.BoxIndex;
import org.attls.analysis.cells.Cells;
import org.attls.analysis.cells.Cover;
import org.attls.analysis.cells.Item;
import org.attls.analysis.cells.Query;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.Connection;
import org.attls.analysis.space.ConnectionSet;
import org.attls.analysis.space.Grid;

/**
 * Looks for rules by the connections that they are for, in cells of a grid that all boxes of the
 * policy share. Only rules that are certain take anything from others.
 */
final class RuleSearch {
  /** Stands for no rule where one can be left out. */
  static final int NOBODY = -1;

  private final List<PolicyRule> rules;
  private final Grid grid;
  private final List<List<int[]>> cells;
  private final BoxIndex certain;
  private final BoxIndex all;

  RuleSearch(List<PolicyRule> rules) {
    this.rules = rules;
    grid = Grid.of(rules.stream().flatMap(rule -> rule.boxes().stream()).toList());
    cells = new ArrayList<>(rules.size());
    List<Item> sure = new ArrayList<>();
    List<Item> items = new ArrayList<>();
    for (PolicyRule rule : rules) {
      List<int[]> boxes = rule.boxes().stream().map(grid::cells).toList();
      double size = rule.size();
      cells.add(boxes);
      for (int[] box : boxes) {
        Item item = new Item(box, rule.position(), rule.priority(), size);
        items.add(item);
        if (rule.isCertain()) {
          sure.add(item);
        }
      }
    }
    all = new BoxIndex(items, grid.space());
    certain = sure.size() == items.size() ? all : new BoxIndex(sure, grid.space());
  }

  PolicyRule rule(int position) {
    return rules.get(position);
  }

  List<int[]> cells(PolicyRule rule) {
    return cells.get(rule.position());
  }

  Connection witness(int[] region) {
    return new ConnectionSet(List.of(grid.box(region))).witness().orElseThrow();
  }

  double size(int[] region) {
    return grid.box(region).size();
  }

  /** The certain rules that a question is about, in the order of search. */
  List<PolicyRule> certain(Query query) {
    return rules(certain.all(query));
  }

  /** The rules that a question is about, those in doubt too, in the order of search. */
  List<PolicyRule> all(Query query) {
    return rules(all.all(query));
  }

  /** The first rule at or behind a position that a cell may go to. */
  Optional<PolicyRule> next(int[] cell, int from) {
    return all.first(Query.of(cell, from, rules.size())).map(item -> rules.get(item.order()));
  }

  /** The rules that may meet a box that need not fit the grid, in the order of search. */
  List<PolicyRule> near(Box box) {
    return all(Query.of(grid.around(box), 0, rules.size()));
  }

  private List<PolicyRule> rules(List<Item> items) {
    TreeSet<Integer> orders = new TreeSet<>();
    items.forEach(item -> orders.add(item.order()));
    return orders.stream().map(rules::get).toList();
  }

  /**
   * A part of a region that certain rules leave.
   *
   * @param before the position at which the rules end, exclusive
   * @param except the position of a rule to leave out, or {@link #NOBODY}
   */
  Optional<int[]> gap(int[] region, int before, int except) {
    for (int[] sample : Samples.of(region)) {
      Optional<Item> taker = taker(sample, before, except);
      if (taker.isEmpty()) {
        return Optional.of(sample);
      }
      if (Cells.covers(taker.get().box(), region)) {
        return Optional.empty();
      }
    }
    List<int[]> boxes =
        certain.all(Query.of(region, 0, before)).stream()
            .filter(item -> item.order() != except)
            .map(Item::box)
            .toList();
    return Cover.gap(region, boxes);
  }

  private Optional<Item> taker(int[] cell, int before, int except) {
    if (except == NOBODY || except >= before) {
      return certain.first(Query.of(cell, 0, before));
    }
    Optional<Item> earlier = certain.first(Query.of(cell, 0, except));
    return earlier.isPresent() ? earlier : certain.first(Query.of(cell, except + 1, before));
  }

  /** What of a rule's connections is left for it by the rules before it; empty if nothing. */
  Optional<int[]> left(PolicyRule rule) {
    return cells(rule).stream()
        .map(box -> gap(box, rule.position(), NOBODY))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** A part of both rules that no certain rule before a position takes; empty if there is none. */
  Optional<int[]> contested(PolicyRule one, PolicyRule other, int before) {
    return common(one, other).stream()
        .map(box -> gap(box, before, NOBODY))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The boxes that two rules share. */
  List<int[]> common(PolicyRule one, PolicyRule other) {
    List<int[]> common = new ArrayList<>();
    for (int[] box : cells(one)) {
      for (int[] second : cells(other)) {
        if (Cells.meet(box, second)) {
          common.add(Cells.common(box, second));
        }
      }
    }
    return common;
  }

  /** The part of one rule's connections that another is for too, from 0 to 1. */
  double share(PolicyRule other, PolicyRule of) {
    return common(of, other).stream().mapToDouble(this::size).sum() / of.size();
  }
}
