// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** An index finds what looking at every item finds. */
class BoxIndexTest {
  private static final int[] SPACE = {0, 3, 0, 3, 0, 3};

  private final RandomBoxes random = new RandomBoxes(7);

  @Test
  void findsWhatIsThere() {
    for (int round = 0; round < 300; round++) {
      List<Item> items = items(1 + round % 120);
      BoxIndex index = new BoxIndex(items, SPACE);
      for (int question = 0; question < 40; question++) {
        Query query = query(question, items.size());
        Set<Item> expected = new HashSet<>(items.stream().filter(query::takes).toList());
        List<Item> found = index.all(query);
        assertEquals(expected.size(), found.size());
        assertEquals(expected, new HashSet<>(found));
        assertEquals(
            expected.stream().map(Item::order).min(Comparator.naturalOrder()),
            index.first(query).map(Item::order));
      }
    }
  }

  @Test
  void anEmptyIndexHasNothing() {
    BoxIndex index = new BoxIndex(List.of(), SPACE);
    assertEquals(Optional.empty(), index.first(Query.of(SPACE, 0, 9)));
    assertEquals(List.of(), index.all(Query.of(SPACE, 0, 9)));
  }

  private List<Item> items(int count) {
    List<Item> items = new ArrayList<>();
    for (int order = 0; order < count; order++) {
      items.add(new Item(random.box(), order, 9 - order / 15, order * 7 % 13));
    }
    return items;
  }

  private Query query(int question, int count) {
    Query query = Query.of(random.box(), question % 5, count - question % 7);
    return switch (question % 4) {
      case 0 -> query;
      case 1 -> query.larger(6);
      case 2 -> query.level(8);
      default -> query.level(9).larger(3);
    };
  }
}
