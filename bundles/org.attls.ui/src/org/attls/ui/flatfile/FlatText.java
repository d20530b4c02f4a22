// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.flatfile;

import java.util.ArrayList;
import java.util.List;

/**
 * What a flat file has in it, as far as outline and folding need it. Any text can be read.
 *
 * @param statements the statements that stand alone, in their order
 * @param folds the blocks that can be folded
 */
record FlatText(List<FlatStatement> statements, List<Fold> folds) {
  /** What a file without a statement has. */
  static final FlatText EMPTY = new FlatText(List.of(), List.of());

  /** Reads a text, in time that grows with its length only. */
  static FlatText of(CharSequence text) {
    return new FlatTextReader(text).read();
  }

  /** The statements around a place, the outermost first; none if it is outside of all. */
  List<FlatStatement> at(int place) {
    List<FlatStatement> found = new ArrayList<>();
    FlatStatement next = find(statements, place);
    while (next != null) {
      found.add(next);
      next = find(next.inner(), place);
    }
    return found;
  }

  private static FlatStatement find(List<FlatStatement> sorted, int place) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).offset() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && sorted.get(low - 1).holds(place) ? sorted.get(low - 1) : null;
  }
}
