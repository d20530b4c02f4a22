// SPDX-License-Identifier: EPL-2.0

package org.attls.findings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was most likely meant by a misspelled one. */
public final class NearestName {

  /** Names in the order of their code points, which is the same in every locale. */
  private static final Comparator<String> BY_CODE_POINT =
      (left, right) -> {
        int at = 0;
        int end = Math.min(left.length(), right.length());
        while (at < end && left.codePointAt(at) == right.codePointAt(at)) {
          at += Character.charCount(left.codePointAt(at));
        }
        return at < end
            ? Integer.compare(left.codePointAt(at), right.codePointAt(at))
            : Integer.compare(left.length(), right.length());
      };

  private NearestName() {}

  /**
   * Returns the candidate that is nearest to a name. Upper and lower case are the same here; one
   * step inserts, deletes or replaces a character or swaps two neighbours, and there may be at most
   * a third as many steps as the name has characters, but always one. Names that have nothing in
   * common are never near. Of several equally near candidates the first by code point is taken.
   *
   * @param candidates the names that exist, in any order
   * @param wanted the name that was written
   * @return the nearest candidate, or nothing if none is near
   */
  public static Optional<String> in(Collection<String> candidates, String wanted) {
    String folded = wanted.toLowerCase(Locale.ROOT);
    int limit = Math.max(1, folded.length() / 3);
    int nearest = limit;
    String best = null;
    for (String candidate : candidates) {
      String other = candidate.toLowerCase(Locale.ROOT);
      int longest = Math.max(folded.length(), other.length());
      if (Math.abs(folded.length() - other.length()) > limit || longest == 0) {
        continue;
      }
      int distance = distance(folded, other);
      boolean first = best == null || BY_CODE_POINT.compare(candidate, best) < 0;
      if (distance < longest && (distance < nearest || (distance == nearest && first))) {
        nearest = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The Damerau-Levenshtein distance in which no part of a text is edited twice. */
  private static int distance(String from, String to) {
    int width = to.length() + 1;
    int[] beforeLast = new int[width];
    int[] last = new int[width];
    int[] row = new int[width];
    for (int j = 0; j < width; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      row[0] = i;
      for (int j = 1; j < width; j++) {
        boolean same = from.charAt(i - 1) == to.charAt(j - 1);
        int steps = Math.min(last[j], row[j - 1]) + 1;
        steps = Math.min(steps, last[j - 1] + (same ? 0 : 1));
        if (swapped(from, i, to, j)) {
          steps = Math.min(steps, beforeLast[j - 2] + 1);
        }
        row[j] = steps;
      }
    }
    return row[to.length()];
  }

  private static boolean swapped(String from, int i, String to, int j) {
    return i > 1
        && j > 1
        && from.charAt(i - 1) == to.charAt(j - 2)
        && from.charAt(i - 2) == to.charAt(j - 1);
  }
}
