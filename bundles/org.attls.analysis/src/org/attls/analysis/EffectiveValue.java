// SPDX-License-Identifier: EPL-2.0

package org.attls.analysis;

import java.util.List;

/** What holds of a parameter, without the differences of writing. */
public sealed interface EffectiveValue {
  /** What a user may see of the value; a password is covered. */
  default String shown() {
    return switch (this) {
      case Single single -> single.text();
      case Items items -> String.join(", ", items.items());
      case Secret secret -> "********";
      case Default unknown -> "?";
    };
  }

  /** One value: a word as IBM spells it, a number without leading zeros, or a text. */
  record Single(String text) implements EffectiveValue {}

  /**
   * A list. Of cipher suites, signature pairs and groups the codes, each once, where the first
   * counts; of texts all, in the order of the file.
   */
  record Items(List<String> items) implements EffectiveValue {
    /** Copies the items, so that the value cannot change. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A password; which, is nobody's business. */
  record Secret() implements EffectiveValue {}

  /** What z/OS does where nothing is coded, and that cannot be said with certainty. */
  record Default() implements EffectiveValue {}
}
