// SPDX-License-Identifier: EPL-2.0

package org.attls.cli;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of answers about policies. */
final class Words {
  private Words() {}

  /** A number of errors, for example {@code 2 errors}. */
  static String errors(long count) {
    return count == 1 ? "an error" : count + " errors";
  }

  /** The first of some things, and how many more there are. */
  static <T> String some(List<T> all, int most, Function<T, String> told) {
    String first = all.stream().limit(most).map(told).collect(Collectors.joining(", "));
    return all.size() > most ? first + " and " + (all.size() - most) + " more" : first;
  }
}
