// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attls.analysis.cells.CellSets;
import org.attls.analysis.cells.Cells;
import org.attls.analysis.cells.Cover;

/**
 * A set of connections. The two addresses of a connection are of one family, so boxes with others
 * are cut to what exists.
 *
 * @param boxes boxes that do not meet each other; none for the empty set
 */
public record ConnectionSet(List<Box> boxes) {
  /** No connection. */
  public static final ConnectionSet NONE = new ConnectionSet(List.of());

  /** Every connection, of IPv4 and of IPv6. */
  public static final ConnectionSet ALL = of(List.of(Box.WHOLE));

  /** Copies the boxes, so that the set cannot change. Use {@link #of}. */
  public ConnectionSet {
    boxes = List.copyOf(boxes);
  }

  /** The connections of boxes, which may meet each other. */
  public static ConnectionSet of(List<Box> boxes) {
    List<Box> real = boxes.stream().flatMap(box -> Families.of(box).stream()).toList();
    Grid grid = Grid.of(real);
    return from(grid, CellSets.disjoint(cells(grid, real)));
  }

  /** The set of one connection. */
  public static ConnectionSet of(Connection connection) {
    return new ConnectionSet(List.of(Box.of(connection)));
  }

  /** Whether it has no connection. */
  public boolean isEmpty() {
    return boxes.isEmpty();
  }

  /** Whether a connection is in it. */
  public boolean contains(Connection connection) {
    return boxes.stream().anyMatch(box -> box.contains(connection));
  }

  /** Whether every connection of another set is in it. */
  public boolean contains(ConnectionSet other) {
    Grid grid = grid(other);
    List<int[]> mine = cells(grid, boxes);
    return other.boxes.stream().allMatch(box -> Cover.gap(grid.cells(box), mine).isEmpty());
  }

  /** Whether a connection is in both. */
  public boolean meets(ConnectionSet other) {
    Grid grid = grid(other);
    List<int[]> mine = cells(grid, boxes);
    return cells(grid, other.boxes).stream()
        .anyMatch(box -> mine.stream().anyMatch(own -> Cells.meet(own, box)));
  }

  /** The connections of either. */
  public ConnectionSet union(ConnectionSet other) {
    List<Box> all = new ArrayList<>(boxes);
    all.addAll(other.minus(this).boxes);
    return new ConnectionSet(all);
  }

  /** The connections of both. */
  public ConnectionSet intersection(ConnectionSet other) {
    Grid grid = grid(other);
    return from(grid, CellSets.common(cells(grid, boxes), cells(grid, other.boxes)));
  }

  /** The connections that are not in another set. */
  public ConnectionSet minus(ConnectionSet other) {
    Grid grid = grid(other);
    return from(grid, CellSets.minus(cells(grid, boxes), cells(grid, other.boxes)));
  }

  /** Whether both have the same connections, whatever their boxes are. */
  public boolean sameAs(ConnectionSet other) {
    return contains(other) && other.contains(this);
  }

  /** A connection of the set that reads naturally; empty if the set is. */
  public Optional<Connection> witness() {
    return boxes.stream().findFirst().map(Witness::of);
  }

  private Grid grid(ConnectionSet other) {
    List<Box> all = new ArrayList<>(boxes);
    all.addAll(other.boxes);
    return Grid.of(all);
  }

  private static List<int[]> cells(Grid grid, List<Box> boxes) {
    return boxes.stream().map(grid::cells).toList();
  }

  private static ConnectionSet from(Grid grid, List<int[]> cells) {
    return new ConnectionSet(cells.stream().map(grid::box).toList());
  }
}
