// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.List;

/** Puts words together for messages. */
final class Words {
  private Words() {}

  /** Such as {@code a}, {@code a or b}, {@code a, b or c}. */
  static String either(List<String> words) {
    return join(words, " or ");
  }

  /** Such as {@code a}, {@code a and b}, {@code a, b and c}. */
  static String all(List<String> words) {
    return join(words, " and ");
  }

  /** Such as {@code an IpAddr}, {@code a PortRange}. */
  static String withArticle(String word) {
    return ("AEIOU".indexOf(word.charAt(0)) < 0 ? "a " : "an ") + word;
  }

  private static String join(List<String> words, String last) {
    int size = words.size();
    return size < 2
        ? String.join("", words)
        : String.join(", ", words.subList(0, size - 1)) + last + words.get(size - 1);
  }
}
