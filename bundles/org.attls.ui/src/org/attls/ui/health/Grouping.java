// SPDX-License-Identifier: EPL-2.0

package org.attls.ui.health;

import java.util.Arrays;
import java.util.List;

/** How the findings of a report are put together. */
enum Grouping {
  /** By how grave they are, the gravest first. */
  SEVERITY("By severity"),
  /** By the rules that they are at, in the order of search. */
  RULE("By rule"),
  /** By the objects or statements that they are in. */
  OBJECT("By object");

  private final String words;

  Grouping(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  static List<String> all() {
    return Arrays.stream(values()).map(Grouping::words).toList();
  }

  static Grouping of(String words) {
    return Arrays.stream(values())
        .filter(each -> each.words.equals(words))
        .findFirst()
        .orElse(SEVERITY);
  }
}
