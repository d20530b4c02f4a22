// SPDX-License-Identifier: EPL-2.0

package org.attls.zos.verify;

import java.util.ArrayList;
import java.util.List;

/** The longest rising part of a sequence: what is not in it is what was moved. */
final class Longest {
  private Longest() {}

  /** The longest rising subsequence of numbers that differ. */
  static List<Integer> rising(List<Integer> numbers) {
    int[] ends = new int[numbers.size()];
    int[] before = new int[numbers.size()];
    int length = 0;
    for (int i = 0; i < numbers.size(); i++) {
      int at = place(numbers, ends, length, numbers.get(i));
      before[i] = at == 0 ? -1 : ends[at - 1];
      ends[at] = i;
      length = Math.max(length, at + 1);
    }
    List<Integer> rising = new ArrayList<>(length);
    for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = before[i]) {
      rising.add(numbers.get(i));
    }
    return rising.reversed();
  }

  /** How many of the ends have a smaller number. */
  private static int place(List<Integer> numbers, int[] ends, int length, int number) {
    int from = 0;
    int to = length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (numbers.get(ends[middle]) < number) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
