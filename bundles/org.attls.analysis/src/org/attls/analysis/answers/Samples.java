// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis.answers;

import java.util.ArrayList;
import java.util.List;

/** Some cells of a region, the same at each call: its corners, its middle, and a few more. */
final class Samples {
  private static final int OTHERS = 4;

  /** The multiplier and increment of Knuth's MMIX generator. */
  private static final long MULTIPLIER = 6364136223846793005L;

  private static final long INCREMENT = 1442695040888963407L;

  private Samples() {}

  static List<int[]> of(int[] region) {
    List<int[]> samples = new ArrayList<>();
    samples.add(corner(region, 0));
    samples.add(corner(region, 1));
    int[] middle = region.clone();
    for (int i = 0; i < region.length; i += 2) {
      middle[i] = region[i] + (region[i + 1] - region[i]) / 2;
      middle[i + 1] = middle[i];
    }
    samples.add(middle);
    long state = 1;
    for (int sample = 0; sample < OTHERS; sample++) {
      int[] other = region.clone();
      for (int i = 0; i < region.length; i += 2) {
        state = state * MULTIPLIER + INCREMENT;
        other[i] += (int) ((state >>> 33) % (region[i + 1] - region[i] + 1L));
        other[i + 1] = other[i];
      }
      samples.add(other);
    }
    return samples;
  }

  /** The lowest cell of a region. */
  static int[] lowest(int[] region) {
    return corner(region, 0);
  }

  private static int[] corner(int[] region, int end) {
    int[] cell = region.clone();
    for (int i = 0; i < region.length; i += 2) {
      cell[i] = region[i + end];
      cell[i + 1] = region[i + end];
    }
    return cell;
  }
}
