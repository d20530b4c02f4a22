// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.checks;

import java.util.Optional;
import org.attls.pagent.source.FlatSetting;

/** What holds for a parameter. */
sealed interface Setting {

  /**
   * A value that is coded.
   *
   * @param value the text
   * @param at where it is coded
   */
  record Coded(String value, FlatSetting at) implements Setting {}

  /** A default that is certain. */
  record Default(String value) implements Setting {}

  /** Nothing is coded, and there is a default that is not certain. */
  record UncertainDefault() implements Setting {}

  /** Certainly nothing holds. */
  record None() implements Setting {}

  /** It cannot be said: the file has a fault there. */
  record Unclear() implements Setting {}

  /** Nothing holds. */
  Setting NONE = new None();

  /** It cannot be said. */
  Setting UNCLEAR = new Unclear();

  /** The value that certainly holds. */
  default Optional<String> text() {
    return switch (this) {
      case Coded coded -> Optional.of(coded.value);
      case Default known -> Optional.of(known.value);
      default -> Optional.empty();
    };
  }

  /** Whether a word certainly holds, in any case. */
  default boolean isCertainly(String word) {
    return text().filter(word::equalsIgnoreCase).isPresent();
  }
}
