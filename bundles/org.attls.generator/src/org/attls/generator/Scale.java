// SPDX-License-Identifier: EPL-2.0

package org.attls.generator;

/**
 * The priorities that the generator gives of itself.
 *
 * @param first the priority of the first rule
 * @param gap what is between a rule and one that must be searched after it
 * @param ordered whether every rule gets a lower one than the rule before it
 */
record Scale(int first, int gap, boolean ordered) {
  /** The greatest value of Priority (TTLSRule statement). */
  static final int GREATEST = 2_000_000_000;

  private static final Scale ASSISTANT = new Scale(255, 1, true);
  private static final Scale STABLE = new Scale(1_000_000, 100, false);

  static Scale of(NamingMode mode) {
    return mode == NamingMode.COMPATIBLE ? ASSISTANT : STABLE;
  }

  /** The priority of a part that meets no other, by its place. */
  long at(int place) {
    return ordered ? first - place : first;
  }
}
