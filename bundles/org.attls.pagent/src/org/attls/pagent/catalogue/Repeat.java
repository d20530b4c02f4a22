// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.Locale;

/** What holds where a parameter stands several times in one statement. */
public enum Repeat {
  /** It takes one value. Which of several counts is not confirmed; probably the last. */
  ONCE,
  /** It stands there once; a second one is documented to be wrong. */
  SINGLE,
  /** All of them hold. */
  MANY,
  /** Their values add up to one list, in the order of the lines. */
  CONCATENATED;

  static Repeat of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
