// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Cuts rules into runs of neighbours that belong together. */
final class Runs {
  private Runs() {}

  /** The runs in which each rule belongs to the one before it. */
  static List<List<Part>> of(List<Part> parts, BiPredicate<Part, Part> together) {
    return of(parts, together, (run, part) -> true);
  }

  /**
   * The runs in which each rule belongs to the one before it.
   *
   * @param fits whether a rule can join those that the run has already
   */
  static List<List<Part>> of(
      List<Part> parts, BiPredicate<Part, Part> together, BiPredicate<List<Part>, Part> fits) {
    List<List<Part>> runs = new ArrayList<>();
    for (Part part : parts) {
      if (runs.isEmpty()
          || !together.test(runs.getLast().getLast(), part)
          || !fits.test(runs.getLast(), part)) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(part);
    }
    return runs;
  }

  /** Whether a descriptor of the rules has the secondary map once at most, as it must. */
  static boolean oneSecondaryMap(List<Part> run, Part part) {
    return !part.type().isSecondaryMap()
        || run.stream().noneMatch(other -> other.type().isSecondaryMap());
  }
}
