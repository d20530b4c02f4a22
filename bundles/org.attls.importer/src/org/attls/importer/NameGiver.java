// SPDX-License-Identifier: EPL-2.0

package org.attls.importer;

import java.util.HashSet;
import java.util.Set;
import org.attls.pagent.flatfile.Lexical;

/** Gives the objects of one kind names that the language takes, none of them twice. */
final class NameGiver {
  private static final String OTHERS = "_.-~";

  private final String fallback;
  private final Set<String> taken = new HashSet<>();

  /**
   * Prepares the names of a kind.
   *
   * @param fallback what an object is called if nothing of the wish is left
   */
  NameGiver(String fallback) {
    this.fallback = fallback;
  }

  /** A name like the one wished for: fit for statements, at most 32 characters, and free. */
  String give(String wish) {
    String name = fit(wish, Lexical.MAX_NAME_LENGTH);
    for (int i = 2; !taken.add(name); i++) {
      String number = "_" + i;
      name = fit(wish, Lexical.MAX_NAME_LENGTH - number.length()) + number;
    }
    return name;
  }

  private String fit(String wish, int length) {
    StringBuilder name = new StringBuilder();
    wish.codePoints().limit(length).forEach(c -> name.append(isFit(c) ? (char) c : '_'));
    while (!name.isEmpty() && name.charAt(0) == '-') {
      name.deleteCharAt(0);
    }
    return name.chars().allMatch(c -> c == '_') ? fallback : name.toString();
  }

  private static boolean isFit(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || OTHERS.indexOf(c) >= 0;
  }
}
