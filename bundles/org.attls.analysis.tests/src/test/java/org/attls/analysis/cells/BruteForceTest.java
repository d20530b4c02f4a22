// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The algebra of cells gives what counting cell by cell gives, in a million random cases. */
class BruteForceTest {
  private static final int CASES = 1_000_000;

  private final RandomBoxes random = new RandomBoxes(20_261_122);

  @Test
  void boxes() {
    for (int i = 0; i < CASES; i++) {
      int[] one = random.box();
      int[] other = random.box();
      long both = RandomBoxes.bits(one) & RandomBoxes.bits(other);
      boolean meet = both != 0;
      assertEquals(meet, Cells.meet(one, other));
      assertEquals(both == RandomBoxes.bits(other), Cells.covers(one, other));
      if (meet) {
        assertEquals(both, RandomBoxes.bits(Cells.common(one, other)));
      }
      List<int[]> rest = Cells.minus(one, other);
      assertEquals(RandomBoxes.bits(one) & ~both, RandomBoxes.bits(rest));
      assertDisjoint(rest);
    }
  }

  @Test
  void sets() {
    for (int i = 0; i < CASES / 4; i++) {
      List<int[]> one = random.boxes();
      List<int[]> other = random.boxes();
      List<int[]> mine = CellSets.disjoint(one);
      List<int[]> theirs = CellSets.disjoint(other);
      assertDisjoint(mine);
      assertEquals(RandomBoxes.bits(one), RandomBoxes.bits(mine));
      List<int[]> rest = CellSets.minus(mine, other);
      assertDisjoint(rest);
      assertEquals(RandomBoxes.bits(one) & ~RandomBoxes.bits(other), RandomBoxes.bits(rest));
      List<int[]> both = CellSets.common(mine, theirs);
      assertDisjoint(both);
      assertEquals(RandomBoxes.bits(one) & RandomBoxes.bits(other), RandomBoxes.bits(both));
    }
  }

  @Test
  void coverage() {
    int covered = 0;
    for (int i = 0; i < CASES; i++) {
      int[] region = random.box();
      List<int[]> boxes = random.boxes();
      long left = RandomBoxes.bits(region) & ~RandomBoxes.bits(boxes);
      Optional<int[]> gap = Cover.gap(region, boxes);
      assertEquals(left == 0, gap.isEmpty());
      if (gap.isPresent()) {
        long part = RandomBoxes.bits(gap.get());
        assertNotEquals(0, part);
        assertEquals(part, part & left);
      } else {
        covered++;
      }
    }
    assertTrue(covered > CASES / 20, "too few cases are covered to tell anything");
  }

  private static void assertDisjoint(List<int[]> boxes) {
    long seen = 0;
    for (int[] box : boxes) {
      long bits = RandomBoxes.bits(box);
      assertEquals(0, seen & bits);
      seen |= bits;
    }
  }
}
