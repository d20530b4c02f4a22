// SPDX-License-Identifier: EPL-2.0

package org.attls.pagent.catalogue;

import java.util.Locale;

/** How much of the list of a statement's parameters is known. */
public enum Coverage {
  /** A whole diagram of the manual was read: what is not in it is no parameter. */
  COMPLETE,
  /** The diagram was cut off, or other sources have parameters that it lacks. */
  CUT,
  /** The manual's page was not at hand; the parameters are from other sources. */
  UNSEEN;

  static Coverage of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
