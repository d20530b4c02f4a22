// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attls.analysis.cells.BoxIndex;
import org.attls.analysis.cells.Cells;
import org.attls.analysis.cells.Cut;
import org.attls.analysis.cells.Item;
import org.attls.analysis.cells.Query;
import org.attls.analysis.space.Box;
import org.attls.analysis.space.Grid;

/**
 * Cuts the connections of the rules that differ into regions in which every connection is treated
 * alike, by the old policy and by the new one.
 */
final class Comparison {
  /** Up to so many boxes a region is cut along one of them, which gives fewer pieces to join. */
  private static final int FEW = 12;

  private final Side old;
  private final Side now;
  private final Grid grid;
  private final List<Item> candidates = new ArrayList<>();
  private final Deque<Piece> work = new ArrayDeque<>();
  private final Found found;

  /** A region, with the boxes of each side that meet it, and those of candidates before it. */
  private record Piece(int[] region, List<Item> old, List<Item> now, List<Item> done) {}

  /** Takes what is found. */
  interface Found {
    /** Takes a region, and what asked there. */
    void take(Box region, List<Item> old, List<Item> now);
  }

  Comparison(Side old, Side now, Found found) {
    this.old = old;
    this.now = now;
    this.found = found;
    grid =
        Grid.of(
            Stream.concat(old.rules().stream(), now.rules().stream())
                .flatMap(rule -> rule.boxes().stream())
                .toList());
    old.enter(grid);
    now.enter(grid);
  }

  void run() {
    CommonRules common = CommonRules.of(old, now);
    addCandidates(old, common.old());
    addCandidates(now, common.now());
    BoxIndex index = new BoxIndex(candidates, grid.space());
    for (Item item : candidates) {
      int[] box = item.box();
      List<Item> done = index.all(Query.of(box, 0, item.order()));
      work.push(new Piece(box, old.meeting(box), now.meeting(box), done));
      while (!work.isEmpty()) {
        look(work.pop());
      }
    }
  }

  private void addCandidates(Side side, Set<Integer> positions) {
    for (int position : positions.stream().sorted().toList()) {
      for (Box box : side.rules().get(position).boxes()) {
        candidates.add(new Item(grid.cells(box), candidates.size(), 0, 0));
      }
    }
  }

  private void look(Piece whole) {
    int[] region = whole.region();
    List<Item> done = whole.done().stream().filter(item -> Cells.meet(item.box(), region)).toList();
    if (done.stream().anyMatch(item -> Cells.covers(item.box(), region))) {
      return;
    }
    Piece piece =
        new Piece(region, old.asked(region, whole.old()), now.asked(region, whole.now()), done);
    if (isAlike(piece)) {
      return;
    }
    List<int[]> partial =
        Stream.of(piece.old(), piece.now(), piece.done())
            .flatMap(List::stream)
            .map(Item::box)
            .filter(box -> !Cells.covers(box, region))
            .toList();
    if (partial.isEmpty()) {
      found.take(grid.box(region), piece.old(), piece.now());
    } else {
      cut(piece, partial);
    }
  }

  /** Whether all connections of a region are treated in one way, before and after. */
  private boolean isAlike(Piece piece) {
    Set<Treatment> treatments = new HashSet<>();
    old.addTreatments(piece.region(), piece.old(), treatments);
    now.addTreatments(piece.region(), piece.now(), treatments);
    return treatments.size() == 1;
  }

  private void cut(Piece piece, List<int[]> partial) {
    int[] region = piece.region();
    List<int[]> parts = new ArrayList<>();
    if (partial.size() <= FEW) {
      parts.addAll(Cells.minus(region, partial.getFirst()));
      parts.add(Cells.common(region, partial.getFirst()));
    } else {
      Cut cut = Cut.of(region, partial);
      int axis = cut.axis();
      parts.add(Cells.with(region, axis, region[2 * axis], cut.at() - 1));
      parts.add(Cells.with(region, axis, cut.at(), region[2 * axis + 1]));
    }
    parts.forEach(part -> work.push(new Piece(part, piece.old(), piece.now(), piece.done())));
  }
}
