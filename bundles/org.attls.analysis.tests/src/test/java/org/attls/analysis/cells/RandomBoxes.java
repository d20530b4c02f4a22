// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.cells;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random boxes in a space of 3 axes with 4 cells each: 64 cells, one bit of a long for each. */
final class RandomBoxes {
  static final int SIDE = 4;
  static final int AXES = 3;

  private final SplittableRandom random;

  RandomBoxes(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A box that is often as wide as the space on an axis, as those of rules are. */
  int[] box() {
    int[] box = new int[2 * AXES];
    for (int axis = 0; axis < AXES; axis++) {
      int one = random.nextInt(SIDE);
      int other = random.nextInt(SIDE);
      boolean whole = random.nextInt(3) == 0;
      box[2 * axis] = whole ? 0 : Math.min(one, other);
      box[2 * axis + 1] = whole ? SIDE - 1 : Math.max(one, other);
    }
    return box;
  }

  List<int[]> boxes() {
    List<int[]> boxes = new ArrayList<>();
    for (int count = random.nextInt(6); count > 0; count--) {
      boxes.add(box());
    }
    return boxes;
  }

  /** The cells of a box, found one by one. */
  static long bits(int[] box) {
    long bits = 0;
    for (int x = box[0]; x <= box[1]; x++) {
      for (int y = box[2]; y <= box[3]; y++) {
        for (int z = box[4]; z <= box[5]; z++) {
          bits |= 1L << (x * SIDE * SIDE + y * SIDE + z);
        }
      }
    }
    return bits;
  }

  static long bits(List<int[]> boxes) {
    long bits = 0;
    for (int[] box : boxes) {
      bits |= bits(box);
    }
    return bits;
  }
}
