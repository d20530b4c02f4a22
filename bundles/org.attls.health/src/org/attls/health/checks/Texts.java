// SPDX-License-Identifier: EPL-2.0

package org.attls.health.checks;

import java.util.Collection;
import java.util.List;

/** Puts names together for messages. */
public final class Texts {
  private Texts() {}

  /** All of some words, such as {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String all(Collection<String> words) {
    List<String> list = List.copyOf(words);
    int size = list.size();
    return size < 2
        ? String.join("", list)
        : String.join(", ", list.subList(0, size - 1)) + " and " + list.getLast();
  }

  /** The first names, such as {@code a}, {@code a and b}, {@code a and 3 others}. */
  public static String some(Collection<String> names) {
    List<String> list = List.copyOf(names);
    return list.size() < 3 ? all(list) : list.getFirst() + " and " + (list.size() - 1) + " others";
  }
}
